// The bill of materials of what is handed over, in CycloneDX 1.6: jalon, what it bundles, what is installed beside it, and Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { root } from './bundle.js';
import { packagesUnder } from './portable-texts.js';

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

const addressOf = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** As the lock sums it, in hexadecimal; several versions of a package may be locked. */
function sumIn(name, version) {
  const found = Object.entries(packages).find(
    ([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === version,
  );
  return found?.[1].integrity && Buffer.from(found[1].integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

const licenceOf = (licence) => {
  if (SPDX.isSupportedSpdxId(licence)) return new Models.SpdxLicense(licence);
  return licence.startsWith('(') ? new Models.LicenseExpression(licence) : new Models.NamedLicense(licence);
};

function component({ name, version, licence, sum = sumIn(name, version), algorithm = Enums.HashAlgorithm['SHA-512'] }) {
  const address = addressOf(name, version);
  const made = new Models.Component(Enums.ComponentType.Library, name, { version, bomRef: address, purl: address });
  if (licence) made.licenses.add(licenceOf(licence));
  if (sum) made.hashes.set(algorithm, sum);
  return made;
}

/** What the bundle holds, as its licences name them: `name version (licence)`. */
const bundledIn = (modules) =>
  [...readFileSync(join(modules, 'jalon/dist/LICENSES.txt'), 'utf8').matchAll(/^-{80}\n\n(\S+) (\S+) \((.+)\)$/gm)].map(
    ([, name, version, licence]) => ({ name, version, licence }),
  );

/**
 * In JSON, without day nor number of its own, so that the same materials give the same bill. `modules`: the folder where packages are installed;
 * `node`: the package that holds Node, and the SHA-256 of its program.
 */
export function billOfMaterials(modules, { node }) {
  const [jalon, ...others] = packagesUnder(modules).sort(({ name }) => (name === 'jalon' ? -1 : 1));
  const bill = new Models.Bom({ version: 1 });
  bill.metadata.component = component({ ...jalon, sum: null });
  bill.metadata.component.type = Enums.ComponentType.Application;
  const program = component({ ...node, name: node.package, licence: 'MIT', algorithm: Enums.HashAlgorithm['SHA-256'] });
  program.type = Enums.ComponentType.Platform;
  const held = [...others, ...bundledIn(modules)].map((one) => component(one));
  const once = new Map([program, ...held].map((one) => [one.bomRef.value, one]));
  for (const one of once.values()) {
    bill.components.add(one);
    bill.metadata.component.dependencies.add(one.bomRef);
  }
  const normalised = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalised).serialize(bill, { sortLists: true, space: 1 });
}

// Properties draw the same cases at each run, so that a red run is a fault of the change under test; JALON_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['JALON_SEED'] ?? 20_260_115) });

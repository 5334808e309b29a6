// Fields by their path → an action as its file holds it, from who it is to what became of it.

const order =
  'number title axis partOf context description objectives theme leads leadDepartments leadOrganisations electedLeads bodies partners audiences impacts budget funding means start end calendarNote related indicators declaredPriority status statusReason progress journal participation attachments x-import x-source'.split(
    ' ',
  );

/** `means.human` stands in `means`; what is undefined stands nowhere, and what has no place of its own stands last. */
export function nested(fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    const [top = '', inner] = field.split('.');
    whole[top] = inner === undefined ? value : { ...Object(whole[top]), [inner]: value };
  }
  const keys = new Set([...order, ...Object.keys(whole)]);
  return Object.fromEntries([...keys].flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]] as const])));
}

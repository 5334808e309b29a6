// Fields by their path → an action as its file holds it, from who it is to what became of it.

const order =
  'number title axis partOf context description objectives theme leads leadDepartments leadOrganisations electedLeads bodies partners audiences impacts budget funding means start end calendarNote related indicators declaredPriority status progress journal participation attachments x-import x-source'.split(
    ' ',
  );

/** `means.human` stands in `means`; what is undefined stands nowhere. */
export function nested(fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    const [top = '', inner] = field.split('.');
    whole[top] = inner === undefined ? value : { ...Object(whole[top]), [inner]: value };
  }
  return Object.fromEntries(order.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]] as const])));
}

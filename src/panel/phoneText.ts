/**
 * An E.164 number as it is read in Brazil ("+55 51 99876-5432"), others with the country code apart in groups of three.
 * Anything else comes back as it is.
 */
export function phoneText(phone: string): string {
  const brazil = /^\+55(\d{2})(\d{4,5})(\d{4})$/.exec(phone);
  if (brazil) return `+55 ${brazil[1]} ${brazil[2]}-${brazil[3]}`;
  const digits = /^\+(1|7|[2-9]\d)(\d{6,13})$/.exec(phone);
  if (!digits) return phone;
  return `+${digits[1]} ${(digits[2] ?? '').replace(/\d{3}(?=\d{3})/g, '$& ')}`;
}

/** Whether WhatsApp can be there: any number but a Brazilian land line (mobile ones have nine digits after the area code, Anatel). */
export const mayHaveWhatsApp = (phone: string): boolean => !phone.startsWith('+55') || /^\+55\d{2}9\d{8}$/.test(phone);

/** Where WhatsApp opens for the first of these numbers that may have it, with these words where there are any; null for none. */
export function whatsAppLink(phones: readonly string[], text: string | null): string | null {
  const mobile = phones.find(mayHaveWhatsApp);
  if (mobile === undefined) return null;
  return `https://wa.me/${mobile.slice(1)}${text === null ? '' : `?text=${encodeURIComponent(text)}`}`;
}

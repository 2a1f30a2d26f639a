/**
 * Numbers that look like phones and are none, each with the label or the form that gives it away. Brazilian documents first:
 * CNPJ, CPF, CEP, the 44 to 48 digits of a boleto or an invoice key, court cases (CNJ resolution 65/2008: NNNNNNN-DD.AAAA.J.TR.OOOO).
 */
const forms: readonly RegExp[] = [
  // CNPJ, with letters since 2026 (IN RFB 2.229/2024).
  /\b[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}\b/g,
  /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g,
  /\b\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}\b/g,
  /\b\d{5}\.\d{5} ?\d{5}\.\d{6} ?\d{5}\.\d{6} ?\d ?\d{14}\b/g,
  /\b(?:\d{4} ){10}\d{4}\b/g,
  /\b\d{16,60}\b/g,
  // Card and account numbers in groups of four.
  /\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b/g,
  // CEP without its label, where no third group follows.
  /(?<![\d-])\d{2}\.?\d{3}-\d{3}(?![\d-])/g,
  // CUIT and CUIL of Argentina.
  /\b(?:20|23|24|27|30|33|34)-\d{8}-\d\b/g,
  // RUT of Chile.
  /\b\d{1,2}\.\d{3}\.\d{3}-[\dkK]\b/g,
  // Amounts, and dates with or without a time.
  /(?:R\$|US\$|U\$S|\$|€|£|\bBRL|\bUSD|\bEUR) ?\d[\d.,]{0,20}/g,
  /\b\d{1,3}(?:\.\d{3}){1,5},\d{2}\b/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b(?: \d{1,2}:\d{2})?/g,
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/g,
];
/** Digits inside links and addresses, each looked for only where its sign stands. */
const links = /https?:\/\/\S{1,400}/g;
const addresses = /\S{1,80}@\S{1,120}/g;

/** A label and the number after it: everything up to the end of the number goes. */
const labelled =
  /\b(?:cnpj(?:\/mf)?|cpf|cep|rg|i\.?e\.?|inscri[cç][aã]o(?: estadual| municipal)?|nire|pis|nis|oab|crea|crm|cro|crc|creci|cau|coren|nf-?e?|nota fiscal|pedido|proposta|or[cç]amento|contrato|processo|protocolo|ticket|chamado|boleto|linha digit[aá]vel|c[oó]digo(?: de barras)?|ag[eê]ncia|ag|conta|c\/c|cc|pix|matr[ií]cula|ref|refer[eê]ncia|n[uú]mero do (?:pedido|contrato|processo)|order|invoice|account|acct|po|case|quote|zip|vat|ein|ssn|iban|swift|tracking|reference|factura|pedido|cotizaci[oó]n|expediente|cuenta|c\.?p|cif|nif|nie|dni|rfc|ruc|rut|rut|cuit|cuil|nit|curp|clabe|id|sku|skype id)\b[^\n\p{L}\d]{0,6}(?:n[º°o]\.? ?|no\.? ?|#|num\.? ?)?(?:[A-Z]{2}[ -/]?)?\d[\d./ -]{2,60}/giu;

/**
 * The same text with every number that is no phone blanked by spaces, so that offsets stay. Wanted numbers behind a label that
 * says "phone" are not touched.
 */
export function maskNumbers(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  let masked = text.replace(labelled, blank);
  for (const form of forms) masked = masked.replace(form, blank);
  if (masked.includes('://')) masked = masked.replace(links, blank);
  return masked.includes('@') ? masked.replace(addresses, blank) : masked;
}

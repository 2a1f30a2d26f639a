/**
 * Municipal holidays of the state capitals of Brazil beside those of nation and state, as MM-DD, by state and city. Their dates stand in
 * municipal law (Lei federal 9.093/1995, art. 2: religious days "declarados em lei municipal"). Good Friday and Corpus Christi, which many
 * cities declare too, are national stops here already. A city that is not listed, or a day that it adds, is a day off of the user's.
 */
export const cityHolidays: Readonly<Record<string, string>> = {
  'AC Rio Branco': '12-28',
  'AL Maceió': '08-27 12-08',
  'AM Manaus': '10-24 12-08',
  'AP Macapá': '02-04',
  'BA Salvador': '06-24 12-08',
  'CE Fortaleza': '08-15',
  'ES Vitória': '09-08',
  'GO Goiânia': '05-24 10-24',
  'MA São Luís': '06-29 09-08 12-08',
  'MG Belo Horizonte': '08-15 12-08',
  'MS Campo Grande': '06-13 08-26',
  'MT Cuiabá': '04-08 12-08',
  'PA Belém': '01-12 12-08',
  'PB João Pessoa': '06-24 08-05 12-08',
  'PE Recife': '06-24 07-16 12-08',
  'PI Teresina': '08-16 12-08',
  'PR Curitiba': '09-08',
  'RJ Rio de Janeiro': '01-20',
  'RN Natal': '01-06 11-21',
  'RO Porto Velho': '10-02',
  'RR Boa Vista': '07-09',
  'RS Porto Alegre': '02-02',
  'SC Florianópolis': '03-23',
  'SE Aracaju': '03-17 06-24 12-08',
  'SP São Paulo': '01-25',
  'TO Palmas': '05-20',
};

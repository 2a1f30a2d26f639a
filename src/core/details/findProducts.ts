import type { DetailLanguage } from '../language/DetailLanguage';

const NAME = '[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24}(?: (?:[\\p{Lu}\\d][\\p{L}\\d+.-]{0,24})){0,2}';
/** No name of a product before a number, in the languages read here: months, places, papers and their parts. */
const NO_NAME =
  '(?:Jan|Feb|Fev|Mar|Apr|Abr|Ma[iy]|Jun|Jul|Aug|Ago|Se[pt]|O[cu]t|Nov|De[cz]|Ene|Dic|Lei|Ley|Law|Rua|Av|Sala|Suite|Room|Apt|Floor|Page|P[aá]g|Note|Nota|Pedido|Order|Invoice|Factura|Fatura|PO|NF|Unit|Item|Art|Section|Exhibit|Phase|Fase|Option|Op[cç]|Proposta|Propuesta|Proposal|Contrato|Contract|Processo|Ticket|Protocolo|Chamado|Case|Caso|Line|Linha|Line|Step|Day|Dia|Week|Box|Calle|Km|Ext|Ramal|Fone|Tel|Phone|Fax|Cep|Rev|Vers|Top|The|This|That|With|And|Paragraph|Some|Our|Your|Os?|As?|El|Los|Las|In|On|At|By|For|Em|No|De|Com|Com|En|Si|If|We|It|All|Bloco|Lote|Casa|Building|Gate|Chapter|Table|Figure|Rule|Title|Form|Agosto|Outubro)';
/** "STX-200": capitals and a number joined; "Hidra 500", "LaserJet M430", "Ergomax Pro": a name with a number or a grade. */
const CODED = `[A-Z]{1,4}-\\d{2,3}[A-Z]?|(?<!^)(?!${NO_NAME}[\\p{L}.]{0,9} )\\p{Lu}\\p{L}{2,20} (?:(?!(?:19|20)\\d\\d)\\d{2,4}|[A-Z]{1,2}\\d{1,4}|\\d{1,3} ?(?:V|kVA|HP|W|L|kg|GB|TB|BTUs?)|Pro|Plus|Max|Premium|Lite|Enterprise|Ultra)`;
const cache = new WeakMap<DetailLanguage, readonly RegExp[]>();

/** Products that the sentence names: "Plano Gestão", "modelo STX-200", "the Pro plan", "40 licenças", word for word. */
export function findProducts(sentence: string, folded: string, language: DetailLanguage): string[] {
  let ready = cache.get(language);
  if (!ready) cache.set(language, (ready = prepare(language)));
  const [counted, ...names] = ready;
  const found: string[] = [];
  for (const search of names) {
    for (const match of sentence.matchAll(search)) {
      const name = match[0].replace(/[.,-]+$/, '');
      if (!found.includes(name)) found.push(name);
    }
  }
  if (counted)
    for (const match of folded.matchAll(counted))
      found.push(sentence.slice(match.index, match.index + match[0].length));
  return found;
}

function prepare({ product }: DetailLanguage): readonly RegExp[] {
  const anyCase = (list: string): string =>
    list
      .split('|')
      .map((word) => word.replace(/^[a-z]/, (first) => `[${first}${first.toUpperCase()}]`))
      .join('|');
  const names = [
    ...(product.kinds ? [`(?:${anyCase(product.kinds)}) ${NAME}`] : []),
    ...(product.kindsAfter ? [`${NAME} (?:${anyCase(product.kindsAfter)})`] : []),
    CODED,
  ];
  return [
    new RegExp(`(?<![\\w.,/$-])\\d{1,3}(?:[.,]\\d{3})* (?:${product.counted})(?!\\w)`, 'g'),
    new RegExp(`(?<![\\p{L}\\d@.-])(?:${names.join('|')})(?![\\p{L}\\d@%]|[.,:]\\d)`, 'gu'),
  ];
}

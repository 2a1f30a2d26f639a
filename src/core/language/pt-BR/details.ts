import type { DetailLanguage } from '../DetailLanguage';
import { chat } from './chat';

/** How people ask, ask for, promise, object and complain in Portuguese; folded, see `compilePattern` for the notation. */
export const details: DetailLanguage = {
  chat,
  words: {
    meet: 'cafe|visita|reuniao|reunioes|call|conversa|papo|bate-papo|videochamada|videoconferencia|demonstracao|demo|apresentacao|ligacao|almoco|encontro|alinhamento|chamada|horario|agenda',
    not: 'nao|nem|nunca|jamais',
    give: 'mand(?:ar|a|e|em|am)|envi(?:ar|a|e|em|am)|reenvi(?:ar|a|e|em)|encaminh(?:ar|a|e|em)|pass(?:ar|a|e|em)|compartilh(?:ar|a|e|em)|inclu(?:ir|i|a|am)|adicion(?:ar|a|e|em)|acrescent(?:ar|a|e|em)|ajust(?:ar|a|e|em)|alter(?:ar|a|e|em)|corrig(?:ir|e|a|am)|revis(?:ar|a|e|em)|atualiz(?:ar|a|e|em)|emit(?:ir|e|a|am)|gerar|gere|prepar(?:ar|a|e|em)|elabor(?:ar|e|em)|apresent(?:ar|a|e|em)|fornec(?:er|a|am)|disponibiliz(?:ar|e|em)|cadastr(?:ar|e|em)|providenci(?:ar|e|em)|anex(?:ar|e|em)|explic(?:ar|a|que|quem)|detalh(?:ar|a|e|em)|esclarec(?:er|a|am)|inform(?:ar|a|e|em)|confirm(?:ar|a|e|em)|verific(?:ar|a)|verifique[m]?|cheque|checar|remov(?:er|a|am)|troc(?:ar|a)|troque[m]?|cot(?:ar|e|em)|orc(?:ar|e)|mostr(?:ar|a|e|em)|respond(?:er|e|a|am)|retorn(?:ar|e|em)|lig(?:ar|ue|uem)|liberar|libere[m]?|assin(?:ar|e|em)|avis(?:ar|a|e|em)|traz(?:er)?|traga[m]?|simul(?:ar|e|em)|refaz(?:er)?|refaca[m]?|indic(?:ar|a)|indique[m]?',
    stuff:
      'comparativo|comparacao|numero|endereco|telefone|proposta|orcamento|contrato|minuta|apresentacao|planilha|ficha|catalogo|tabela|link|gravacao|convite|boleto|nota|fatura|certificado|certid(?:ao|oes)|documento|documentacao|documentos|material|materiais|arquivo|anexo|pdf|case|cases|referencia|referencias|amostra|amostras|cotacao|relatorio|cronograma|ata|video|manual|especificacao|especificacoes|versao|valores|precos?|condicoes|detalhes|informacoes|informacao|dados|comprovante|acesso|login|demo|demonstracao|teste|retorno|resposta|posicao|exemplo|modelo|logo|foto|fotos|pedido|aditivo|laudo|lista|desconto|resumo|estudo|projeto|codigo|rastreio|chave|pix|segunda via|prazo|previsao|status|[a-z]+ tecnica',
  },
  question: {
    yes: [
      '^(?:e |mas |ah,? |entao,? |so (?:uma (?:duvida|pergunta|coisa)[:,.]? )|outra (?:duvida|pergunta|coisa)[:,.]? |duvida: |pergunta: )?(?:qual|quais|quanto|quantos|quantas|quem|onde|por que|por quanto|em quanto|de quanto|a partir de quando|desde quando|ate quando|com quem|o que acontece|como (?:funciona|faco|fazemos|fica|ficaria|e feito|e feita|seria|posso|podemos|voces)|quando (?:e|sera|seria|comeca|podemos|voces|fica|vence)|voces (?:tem|fazem|atendem|oferecem|aceitam|trabalham|integram|conseguem|emitem|possuem|entregam|cobram)|existe (?:algum|alguma|a possibilidade)|ha (?:algum|alguma|a possibilidade)|tem (?:algum|alguma|como|desconto)|e possivel|da para|da pra|tem desconto)',
      '(?:me |nos )?(?:diga|digam|diz|informe|informem|informa|confirme|confirmem|confirma|esclareca|explique|explica|conta|conte|fala|fale|avise se|avisa se|dizer|informar|confirmar|explicar|esclarecer|contar)(?:-me|-nos)? (?:~ )?(?:se|qual|quais|quanto|quantos|quantas|como|quando|onde|quem|por que|o que|de que forma) ',
    ],
    no: [
      '^(?:como (?:combinad|convers|falad|acordad|prometid|solicitad|ped|mencion|disse|sempre|voce (?:sabe|viu|pediu)|voces (?:sabem|viram|pediram)|e de|ja )|quando (?:puder|voce puder|tiver|quiser|possivel|for)|quanto (?:a|ao|as|aos) |quanto antes|quem sabe|onde quer|quem cuida|quem trata|quem decide|quanto mais|qualquer)',
    ],
  },
  interrogatives:
    'qual|quais|quant[oa]s?|quem|onde|quando(?! (?:puder|possivel|tiver|quiser|der|for|eu|chegar|estiver|ficar|sair))|como|por que|porque|(?:em|a|com|de|por) (?:qual|quais|que|quem|quantos?|quanto)|o que|desde quando|ate quando|a partir de quando',
  courtesy: [
    '(?:(?:oi|ola|bom dia|boa tarde|boa noite|opa|e ai|caro|cara|prezad[ao])[,!]*(?: [a-z]+){0,3}[,.!]? )?(?:e ai,? )?(?:tudo (?:bem|certo|bom|joia|ok|tranquilo|em ordem|otimo)|como (?:vai|voce esta|voces estao|esta|estao|tem passado|vao|anda|andam|passou|foi (?:o|a|de|seu|sua) (?:fim de semana|final de semana|feriado|semana|ferias|viagem))|td bem|blz|beleza|como (?:vao|estao) as coisas|e com voces?|e voces?|e ai|tudo bem (?:por ai|com voces?)|passou bem)(?:[,.]? (?:com voces?|por ai|e voces?|contigo|consigo|convosco|com o senhor|com a senhora|com voce|espero|voces?|tudo|hoje|[a-z]+))*(?: espero[^?]{0,40})?[?!. ]*',
    '(?:pode ser|combinado|ok|certo|beleza|fechado|ne|nao e|nao e mesmo|entendeu|sabe|viu|que tal|o que acha|o que voces? acham?|o que acham|faz sentido|tudo certo|concorda|concordam|ta bom|correto|posso ajudar(?: em algo mais)?|algo mais|mais alguma (?:duvida|coisa)|alguma duvida|serio|quem diria(?:,? (?:ne|hein|nao))?|quem nunca|por que nao|sera|imagina|voce acredita|acredita|ja pensou|que coisa(?:,? (?:ne|hein))?)[?!. ]*',
    '[^?]{0,60}(?:quem diria|ja pensou|acredita nisso|pode isso|quem nunca|sabe como e|entende)[,]?(?: (?:ne|nao|hein))?[?!. ]*',
  ],
  request: {
    yes: [
      '(?:poderia|poderiam|pode por favor|podem por favor|da para|da pra|tem como|teria como|seria possivel|consegue|conseguem) (?:voce[s]? |me |nos |por favor,? |por gentileza,? )*(?!ser\\b|ver\\b|haver|deixar|ficar|dizer|informar|esclarecer|integrar|faturar|parcelar|emitir (?:nota|boleto) para|marcar|agendar|reunir|conversar|falar|usar|ter\\b|vir\\b)[a-z]{2,12}(?:ar|er|ir)(?=[ .,?!]|$)(?! em (?:contato))',
      '(?:gostaria|queria|quero|necessito|necessitamos|preciso|precisamos|requeremos|solicito|solicitamos|pedimos) (?:de |que )?(?!saber|entender|tirar|confirmar|perguntar)(?:~ )?(?:orcamentos?|cotac[a-z]+|artes?|banners?|visita tecnica|tecnico|copias?|etiquetas|vias?|segunda via|notas?|recibos?|declarac[a-z]+|relatorios?|treinamento|troca|entrega|reembolso|estorno|cadastro)',
      '(?<=^|[,.;:] |\\be )(?:por favor,? |favor |por gentileza,? |gentileza |entao )?(?:me |nos |ja |tambem )*(?:<give>)(?:-me|-nos)? (?:por favor,? |por gentileza,? |pra mim |para mim |para nos |pra gente |me |nos |tambem |ai )*(?:[ao]s? |um[a]?s? |esse |essa |su[ao] |mais |ess[ae]s |novamente |de novo |d[ao]s? )(?:~ )?(?:<stuff>|[a-z]+)',
      '(?:preciso|precisamos|precisava|precisaria|precisariamos|necessito|necessitamos|gostaria|gostariamos|queria|queriamos|quero|queremos|falta|faltou|faltam|faltaram|aguardo|aguardamos|fico no aguardo|estou no aguardo|no aguardo|espero|estou aguardando|estamos aguardando|fico aguardando|estou esperando)(?! (?:de |muito )?(?:saber|entender|compreender|perguntar|tirar)) (?:~ )?(?:<stuff>)',
    ],
    no: [
      'minha caixa',

      'nao (?:mande|envie|precisa|quero|e necessario|ha necessidade|precisamos|preciso)',

      '(?:precisar(?:em)?|se precisar|caso precise|qualquer coisa)|lista|tire',
    ],
  },
  problem: {
    yes: [
      '(?:voltou|volta|voltaram|tornou) a (?:falhar|cair|parar|travar|quebrar|dar (?:erro|problema|pau)|desligar|vazar)',
    ],
    no: [
      'sem (?:nenhum |qualquer |maiores )?problemas?|nenhum problema|nao (?:ha|tem|tenho|temos|vejo|e|tivemos|tive|foi) (?:nenhum |qualquer |um |mais )?problemas?|problemas? (?:nenhum|resolvid[ao]s?)|ja (?:resolvemos|resolvi|foi|esta (?:resolvid|funcion))',
    ],
  },
  objections: {
    other: {
      yes: [],
      no: ['nao (?:tem|possui) (?:multa|fidelidade)'],
    },
    competitor: {
      yes: [],
      no: ['nao (?:usamos|temos|uso|tenho)|insatisfeit'],
    },
    price: {
      yes: ['(?:com|por|a) esse preco'],
      no: [
        '(?:preco|valor|proposta) (?:~ )?(?:otim[ao]|bo[am]|excelente|justo|dentro|ok|perfeit[ao]|competitiv[ao])(?! mas)|nao (?:e|esta|achei|ficou|achamos) (?:muito |tao |nada )?(?:car[ao]|alt[ao]|salgad)|aprovad[ao]|^(?:(?:meu|minha|noss[ao]|muito) )?car[ao]s? (?!demais|pr|para|mesm|assim|n[ao]|pel|que |d[aeo]s? |hein|mas|por|ess|est|iss|fic|ta |eh |como|e[m ]|se |[ao]s? )[a-z]+',
      ],
    },
    time: {
      yes: [],
      no: [],
    },
    authority: {
      yes: [],
      no: ['^(?:quem|qual|voces)[^.]{0,60}\\?$|(?:foi|esta|ja) (?:~ )?aprovad[ao]'],
    },
    trust: {
      yes: [],
      no: ['nao (?:tenho|temos|ha) (?:receio|medo|duvida)|sem (?:receio|medo|risco)'],
    },
    need: {
      yes: [],
      no: ['nao preciso de mais (?:nada|tempo)|precisamos de mais tempo'],
    },
  },
  promise: {
    yes: [],
    no: [
      // What is held for everybody is no promise to one.
      '(?:fazemos|faremos|teremos|temos|realizamos|promovemos|vamos (?:fazer|ter|realizar|promover)) (?:~ )?(?:encontro|evento|webinar|webinario|curso|feira|workshop|live|oficina|palestra|turma|congresso|promocao)',
      '(?:fechamos|assinamos|contratamos|pagamos|aprovamos|compramos) (?![^.]{0,80}(?:amanha|ate |semana que vem|dia \\d|assim que|em breve|mes que vem))(?=[a-z])[a-z]*',

      '(?:se (?:der|sobrar|eu conseguir|conseguir|tiver|tivermos|eu puder|houver|rolar|surgir|precisar|mudar|nao)|caso (?:de|haja|eu|surja|mude|preciso)|talvez|quem sabe|de repente|nao prometo|sem promessa|qualquer (?:coisa|novidade)|quando (?:der|puder)|eventualmente|um dia)',

      '(?:posso|podemos|devo|quer que eu|vamos) [^.]{0,60}\\?$|(?:fora|ferias|licenca|ausente)[^.]{0,40}(?:retorno|volto)|retorno (?:no|ao) (?:dia|escritorio|trabalho) ?(?:de ferias)?',
      '(?:o|do|para|de|no) envio|(?:seu|sua|vosso|vossa) (?:retorno|resposta|posicao)|aguard[oa]|no aguardo|ontem',
      'vamos (?:marcar|agendar|falar|conversar|nos falar)',
      '(?:peco|pedimos|solicito|solicitamos)(?:-lhes?|-vos|-te)? (?:que|para|pra|pro) ',
    ],
  },
  reminder: {
    yes: ['(?:combinad|acordad|prometid)[ao],? (?:fico|estou|sigo|ficamos) (?:~ )?(?:aguardo|aguardando)'],
    no: [],
  },
  meeting: {
    yes: [
      '(?:pode ser|consegue|conseguem|estou livre|tenho livre|tenho disponibilidade|disponivel|estarei disponivel|livre|que tal|funciona|prefiro|fica bom|fica melhor|serve|fechado|combinado|confirmado|confirmada|posso|podemos|consigo|vamos|topo|te espero|espero voces|aguardo voces|bora)',
      '(?:as )?\\d{1,2}(?:h\\d{0,2}|:\\d\\d| horas)',
    ],
    no: [
      '(?:reuniao|call|ligacao|visita|conversa|apresentacao|demo|encontro|papo) (?:~ )?(?:de ontem|passad[ao]|da semana passada|anterior|de anteontem|foi|de hoje cedo|que tivemos|ocorrid)|(?:gostei|adorei|obrigad[ao]|agradeco|parabens) (?:~ )?(?:reuniao|conversa|apresentacao|visita|call|papo)|nos reunimos|conversamos (?:ontem|semana passada|na)|falamos ontem',
      'sala de reuni(?:ao|oes)|horario de (?:atendimento|funcionamento|expediente)|(?:atendimento|funcionamento|expediente)[:,]|de segunda a (?:sexta|sabado)|seg(?:\\.|unda)? a sex',
      '(?:nao (?:posso|consigo|poderei|podemos|vou poder|vou conseguir|vai dar|da|conseguirei|tenho|participarei|estarei)) (?:~ )?(?:n[ao]|participar|comparecer|reuniao|ir|segunda|terca|quarta|quinta|sexta|nesse|neste|na data|esse dia)(?!.{0,60}(?:pode ser|que tal|podemos|prefiro|consegue))|(?:cancelar|desmarcar|cancelad[ao]|desmarcad[ao]) (?:~ )?(?:reuniao|call|visita|demo|nossa)',
      'ate (?:o dia |a |as |dia )?(?:segunda|terca|quarta|quinta|sexta|amanha|\\d)|reuniao (?:d[aeo] )?(?:diretoria|conselho|comite|equipe|board|socios|interna|gerencia)',
      'ferias|recesso|licenca|fora do escritorio|ausente|prazo|vencimento|boleto|pagamento|feriado|igreja',
      '(?:abr(?:e|em|imos|o)|fech(?:a|am|amos)|funcion(?:a|am|amos)|servid[ao]|acord(?:o|amos)|comec(?:a|am)|nos? reun(?:e|em|imos) (?:tod[ao]s?|sempre)|tod[ao]s? (?:as? |os? )?(?:dias?|segunda|terca|quarta|quinta|sexta|semana)|(?:foi|foram) [a-z]{3,}(?:ad|id|eit)[ao]s?)(?=[ ,.])(?!.{0,60}(?:podemos|consegue|pode ser|que tal|posso))',
    ],
  },
  deadline: {
    yes: [
      'preciso|precisava|precisamos|prazo|vence|vencimento|expira|validade|valid[ao]|encerra|termina|responder|resposta|retorno|retornar|enviar|envio|mandar|entreg[a-z]+|receber|decidir|definir|definicao|assinar|assinatura|fechar|fechamento|apresentar|concluir|finalizar|implantar|instalar|submeter|pagar|pagamento|confirmar|confirmacao|urgente|impreterivel[a-z]*|no maximo|aguardo|necessito|liberar|faturar|emitir|documentos?|propostas?|inscric[a-z]+|edital|limite|conseguir|conseguem|levar|promocao|condicao',
    ],
    no: ['ferias|recesso|licenca|ausente|fora do escritorio|suspens[ao]|de segunda a|em 20[01]\\d'],
  },
  due: {
    yes: [
      '(?:ate|so ate|somente ate|apenas ate) (?:~ )?(?:perco|perdemos|cancelo|segura|garante|vale)|(?:segura|garante|mantem|mantenho|vale) (?:~ )?(?:preco|condicao|desconto|reserva|oferta) (?:~ )?ate|se nao (?:chegar|vier|entregar|sair)[a-z]* ate|(?:tem|teem|precisa|precisam|dependo|deve|devem) (?:~ )?(?:chegar|estar|pront[ao]s?|entreg[a-z]+|publicad|enviad|protocol)[a-z]*',

      '(?:sem falta|no maximo|no mais tardar|impreterivelmente|preciso|precisamos|tenho que|temos que|tenho de|temos de|necessito|necessitamos) (?:~ )?(?:ate|para|pra|antes d[eao]|no|na|dia)',
    ],
    no: ['ferias|recesso|licenca (?:medica|maternidade)|congelad|ausente|suspens[ao]|de segunda a'],
  },
  arrange: {
    yes: [],
    no: ['(?:ontem|semana passada|mes passado)|(?:nao (?:quero|queremos|preciso|precisamos|vou|vamos))'],
  },
  days: {
    told: '(?!(?:vou|sou|dou|estou|ficou)(?![a-z]))[a-zà-ÿ]{2,}(?:ou|[aei]ram|ava)|[a-zà-ÿ]+(?:[bcdrt]eu|iu)|[a-zà-ÿ]{2,}[^ar]ei|[a-zà-ÿ]{2,}[bcdfrt]i|ficou|fui|foi|ia|iam|era|disse|tinham?|teve|tive|deu|veio|fez|fiz',
    awaited: 'aguard|espero|esperando',
    missing: 'ainda|ate agora|nada|nao|cade|continuo|sigo',
    borders: 'e|mas|entao|então|porque|pois|por isso|que',
    own: 'eu|a gente|meus?|minhas?|noss[ao]s?|preciso|tenho|vou|levo|apresento|quero|[a-z]+[aei]mos|comite|conselho|diretoria|chefe|decisao|banco',
    talk: 'nao|nem|tod[ao]s?|cada|feriad|ferias|folga|recesso|licenca|ausente|fora|viaj|aniversario|bo[am]|otim[ao]|feliz|natal|abrac|obrigad|desej|chove|chuva|jog[ao]|igreja|atend|abrimos|loja (?:abre|fecha)|funciona|caso|volt[ao]',
  },
  holding: {
    yes: [
      '(?:recebi|recebemos|recebid[ao]|anotado|obrigad[ao])[^.]{0,60}(?:retorno|respondo|volto|analis|verific|confirm|aviso|dou)',
      '(?:te|lhe) (?:dou|darei|trago|trarei) (?:um |uma |o |a )?(?:retorno|resposta|posicao|feedback)|(?:te|lhe) (?:respondo|retorno|aviso|confirmo)|(?:volto|retorno|voltarei|retornarei|retornamos|respondo|responderei|responderemos)(?: ~)? (?:com|ate|assim|em breve|amanha|hoje|ainda|logo|a voces?|a voce)',
      '(?:vou|vamos|irei|estou|estamos) (?:verific|checa|chec|analis|confirm|consult|levant|apur|vendo|olhar|averigu)[a-z]*[^.]{0,60}(?:retorno|respondo|aviso|volto|te |lhe |confirmo|dou|retorn)',
    ],
    no: ['segue|em anexo|anexo|conforme solicitado|abaixo (?:a|as|os|o)'],
  },
  delivery: {
    yes: [
      '(?:segue|seguem|em anexo|anex(?:o|ei|amos|ada|ado|os|as)|acabei de (?:enviar|mandar|subir)|conforme (?:prometid|combinad|solicitad|pedid|conversad)[ao]|como (?:prometi|prometido|combinado|combinamos|pediu|pedido|solicitado)|aqui (?:esta|estao|vai|vao)|abaixo (?:esta|estao|segue|seguem)|envio (?:abaixo|aqui|em anexo|a proposta|o contrato|agora)|estou (?:enviando|mandando|encaminhando)|(?:ja )?(?:enviei|mandei|encaminhei|subi|paguei|assinei|liguei)|(?:foi|esta) (?:enviad|pag|assinad)[ao])',
    ],
    no: ['nao (?:segue|consegui|enviei|mandei)|ainda nao'],
  },
  topics:
    'o prazo|o valor|os valores|o preco|os precos|o custo|os custos|a proposta|o contrato|a minuta|o orcamento|a implantacao|a implementacao|a integracao|a migracao|a entrega|o frete|o suporte|o treinamento|a demonstracao|a demo|a apresentacao|a reuniao|a visita|a multa|a fidelidade|a garantia|o pagamento|as condicoes|a condicao|o desconto|a nota fiscal|o boleto|a fatura|a fatura|a licenca|as licencas|o plano|o modulo|o relatorio|os relatorios|o estoque|o sistema|a plataforma|a ferramenta|o pedido|o projeto|a seguranca|a planilha|a ficha tecnica|o catalogo|o link|o convite|a gravacao|a instalacao|o cronograma|o atendimento|o produto|o servico|a cobranca|o faturamento|o reajuste|a comissao|o acesso|a assinatura|a renovacao|o cancelamento|a documentacao|os documentos|o certificado|as certidoes|o case|a amostra|as amostras|a personalizacao|a configuracao|o escopo|a carencia|a forma de pagamento|o reembolso|a devolucao|a troca|a manutencao|o piloto|o teste|a aprovacao|a diretoria|o financeiro|o juridico|o anexo|a fidelizacao|o parcelamento|a vigencia|o limite|a api|o erp|o contrato social|o comprovante'.split(
      '|',
    ),
  of: 'd[aeo]s?|por|para (?:o|a)',
  product: {
    kinds:
      'plano|pacote|modelo|m[oó]dulo|kit|linha|vers[aã]o|licen[cç]a|produto|curso|e-book|livro|app|aplicativo|cadeira|bomba|impressora|mesa|furadeira|roteador|gerador|m[aá]quina|trator|sof[aá]|sensor|c[aâ]mera|esteira|programa|combo|edi[cç][aã]o',
    kindsAfter: '',
    counted:
      'licencas?|usuarios?|assentos|unidades|pecas|lojas|filiais|maquinas|caixas|assinaturas|equipamentos|notebooks|cadeiras|toneladas|litros|alunos|colaboradores|vagas|postos|acessos|ramais|veiculos|computadores|lugares|linhas|telas|pontos|sacos?|rolos?|fardos?|paletes?|pallets?|bobinas?|frascos?|garrafas?|galoes|baldes?|latas?|tambores|bisnagas|resmas?|chapas?|barras?|tubos?|pares|jogos|kits|conjuntos|pacotes|metros|quilos|kg|arrobas|duzias|bandejas|cestas|doses|mudas|placas|mesas|tablets|celulares|cameras|sensores|impressoras|monitores|pneus|camisetas|uniformes|cartoes|ingressos|exemplares|quartos|portas|bombas|roteadores|baterias|utilizadores',
    notNames:
      'Jan|Fev|Mar|Abr|Mai|Jun|Jul|Ago|Set|Out|Nov|Dez|Lei|Rua|Av|Sala|Apt|P[aá]g|Nota|Pedido|Fatura|PO|NF|Unid|Item|Art|Se[cç]|Anexo|Fase|Op[cç]|Proposta|Contrato|Processo|Ticket|Protocolo|Chamado|Caso|Linha|Passo|Dia|Semana|Caixa|Km|Ramal|Fone|Tel|Fax|Cep|Rev|Vers|Top|Os?|As?|Em|No|Na|De|Com|Se|Para|Bloco|Lote|Casa|Quadra|Andar|Cap|Tabela|Figura|Regra|T[ií]tulo|Formul|Empenho|Preg|Nosso|Sua|Seu',
  },
  money: {
    currencies: { BRL: 'reais|real', USD: 'dolares|dolar(?:es)? americanos?', EUR: 'euros?', GBP: 'libras?' },
    dollar: 'BRL',
    bare: 'BRL',
    spelled:
      'um 1 uma 1 dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 quatorze 14 catorze 14 quinze 15 dezesseis 16 dezessete 17 dezoito 18 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 trezentos 300 quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900 mil 1000 milhao 1000000 milhoes 1000000',
    thousand: 'mil|k',
    million: 'milhao|milhoes|mi|mm',
    month: '(?:por|ao|a cada|/|/ ) ?mes|mensa(?:l|is)|/m\\b|mensalmente|de mensalidade|a\\.m\\.',
    year: '(?:por|ao|a cada|/|/ ) ?ano|anua(?:l|is)|anualmente|a\\.a\\.',
    priced:
      '(?:frete|mensalidade|taxa|parcela|sinal|aluguel|anuidade|valor|preco|multa|orcamento|comissao|diaria|custo|proposta|entrada|total)(?: mensal| total| final)? (?:(?:e|era|foi|seria) )?(?:de|e|em|por|a|era|foi|deu|fic(?:a|ou) em|sai(?:u)? por)',
    lead: 'entre|por|custa|custo|custaria|valor|preco|orcamento|verba|budget|fechar|fecho|fechamos|investimento|total|gastamos|pagamos|pago|paga|cobra|cobram|cobrou|desconto|de|teto|limite|ate|cerca de|em torno de|sai|fica|ficou|faturamos|economia|multa|entrada|dou|damos|ofereco|oferecemos',
    percent: '(?:de |a )?(?:desconto|abatimento|off|comissao|entrada|multa|reajuste|juros|acrescimo|cashback)',
    decimal: ',',
  },
};

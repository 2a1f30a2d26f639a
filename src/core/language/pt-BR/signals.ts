import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in Portuguese where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    own: 'voces?|vc|vcs|vosso|o senhor|a senhora|sua?s?|seus?',
    close:
      'fech(?:ar|ei|amos|ou|aram|ando|ado)|contrat(?:ar|ei|amos|ou|aram|ando|ado)|assin(?:ar|ei|amos|ou|aram|ando|ado)|compr(?:ar|ei|amos|ou|aram|ando|ado)|peg(?:ar|uei|amos|ou|aram|ando)|renov(?:ar|ei|amos|ou|aram|ando)|acert(?:ar|ei|amos|ou|aram|ando)|negoci(?:ei|amos|ou)|migr(?:ar|ei|amos|ou|aram|ando)|ir|seguir|seguimos|seguiremos|ficar|ficamos|ficou|trabalhar|optar|opt(?:ei|amos|ou)|resolv(?:i|emos|eu)',
    not: 'nao|nem|nunca|jamais',
    remove:
      'remov(?:a|am|er|e|endo)|retir(?:e|em|ar|a)|tir(?:e|em|a|ar)|exclu(?:a|am|ir|i)|apag(?:ue|uem|ar|a)|delet(?:e|em|ar|a)|elimin(?:e|em|ar|a)|descadastr(?:e|em|ar|a)|desinscrev(?:a|am|er)',
    mine: '(?:o |a |os |as |todos os |quaisquer )?(?:me[u]|minha|meus|minhas|nosso|nossa|nossos|nossas|este|esse|deste|desse)(?: endereco de)?(?: [a-z-]{3,14})? ?(?:e-?mails?|enderecos?|contatos?|nomes?|cadastros?|dados(?: pessoais)?|numeros?|telefones?|registros?|informacoes|whats(?:app)?|dominio|inscricao)',
    list: '(?:d[aeo]s?|dess[ae]s?|dest[ae]s?|diss[o]|n[ao]s?) (?:su[ao]s? |voss[ao]s? |minha |propria )?(?:listas?|bases?|mailing|banco de dados|cadastros?|newsletters?|disparos?|envios?|malas? diretas?|grupo de e-?mails?|lista de (?:e-?mails?|contatos?|envio|distribuicao|transmissao)|sequencias?|fluxos?|campanhas?|automacoes|esquema|programa de e-?mails|sistema|crm|comunicacoes|cadencia|automacao)',
    ask: 'favor|por favor|por gentileza|peco|pedimos|solicito|solicitamos|requeiro|requeremos|exijo|exigimos|quero|queremos|gostaria|gostariamos|desejo|desejamos|preciso|gentileza|podem?|poderiam?|pode|poderia|como faco para|como (?:eu )?faco pra',
    interest: 'interesse|interessad[ao]s?',
    proceed:
      'seguir|segue|prosseguir|avancar|continuar|dar (?:sequencia|andamento|continuidade|prosseguimento|seguimento)|fechar|contratar|comprar|adquirir|assinar|aderir|aceitar|implantar|aprovar',
    rival:
      'outr[ao]s?(?: [a-z]{2,16})? (?:fornecedor[a]?|empresa|solucao|ferramenta|plataforma|parceiro|proposta|sistema|produto|prestador[a]?|consultoria|agencia|opcao|player|software|marca)|(?:[ao]s? |um[a]? )?(?:concorrentes?|concorrencia)|fornecedor(?:a)? (?:atual|local|antig[ao])|atual fornecedor|parceiro atual|solucao (?:interna|propria|caseira|de mercado)|sistema (?:interno|proprio)|(?:com )?quem ja nos atende|proposta d[aeo] (?!voces)[a-z]+',
    return:
      'procur(?:e|em|a|ar)|cham(?:e|em|a|ar)|contat(?:e|em|a|ar)|escrev(?:a|am|e|er)|lig(?:ue|uem|a|ar)|fal(?:e|em|a|ar|amos|emos)|retom(?:e|em|ar|amos|emos|a)|volt(?:e|em|ar|amos|emos|a)(?: a (?:falar|conversar|me procurar|nos procurar|tratar|discutir|ver|avaliar|pensar|entrar em contato|fazer contato))?|convers(?:ar|amos|emos|e)|retorn(?:e|em|ar|amos|emos|a)|reagend(?:ar|amos|emos)|reavali(?:ar|amos|aremos|e)|revisit(?:ar|amos|e)|rev(?:er|emos|ejo|isar)|revisar|ver isso|pensar nisso|olhar isso|avali(?:ar|amos|aremos|e)|deix(?:ar|amos|e|a|emos)(?: isso)?|fic(?:ar|a|amos|aria)|adi(?:ar|amos|e|ado)|entr(?:e|em|ar|a) em contato|da[r]? um(?: novo)? (?:toque|alo|oi|retorno)|me (?:da|de) um (?:toque|alo|oi)|mand(?:e|a|ar|em) (?:um |outro |novo )?(?:e-?mail|mensagem|msg)|tent(?:e|a|ar|em)(?: de novo| novamente)?|peg(?:ar|amos) (?:isso )?(?:de novo|novamente)',
    time: 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|mes|meses|semanas?|anos?|semestre|trimestre|quinzena|momento|altura|oportunidade|ocasiao|fim|final|inicio|comeco|meados|metade|frente|depois|tarde|hora|vez|ferias|feriad[ao]s?|carnaval|pascoa|natal|reveillon|festas|safra|verao|inverno|primavera|outono|dias?|segunda|terca|quarta|quinta|sexta|q[1-4]|2\\d{3}|\\d{1,2}|dois|duas|tres|quatro|uns|umas|geladeira|stand.?by|espera|gaveta|proxim[ao]s?',
    when: '(?:(?:em|so em|la (?:para|pra|por|em)|para|pra|n[oa]s?|ate|ao|d[oa])(?= (?:[a-z]+ ){0,2}(?:<time>))|para (?:depois|a frente|tras)|depois|apos|daqui|mais para|mais pra|a partir|passad[ao]|quando|assim que|dentro|proxim[ao]|mes que vem|semana que vem|ano que vem|meados|fim|final|inicio|comeco|outro momento|segundo semestre|primeiro semestre|q[1-4]|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|2\\d{3})',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        'n(?:ao|em) (?:me|nos) (?:lig|escrev|contac?t|mand|envi|procur|incomod|perturb|busqu|inclu)(?:u?em?|am?)(?=[,.;!]|$| mais\\b| nunca| novamente| ni | nem )',
        '(?:unsubscribe|opt-?out)',
        '(?:oponho-me|opor-me|me oponho|oposicao) (?:ao tratamento|a (?:qualquer )?nov[ao]s?)',
        'nao sao mais bem[- ]vind[ao]s',
      ],
      no: [
        '(?:diz|dizem|dizia|disser) "nao',
        'mais amostras',
        'lista de espera',
        '(?:a|da) (?:outra empresa|operadora)',
        'inquilino',
        'quem nao quer ',
        'com um clique',
        '(?:fornecedores|empresas|outr[oa]s|newsletters|listas|remetentes) (?:~ )?(?:para|pra|que) (?:~ )?(?:par(?:ar|em|assem)|remov|tir|exclu)',
        'grupo d[aeo]s? (?:familia|whats|zap|escola|condominio|predio|trabalho|bairro|igreja|amig[oa]s|turma|futebol)',

        '(?:nao quero|nao queremos|nao gostaria) (?:de )?(?:sair|perder|deixar|ser removid)',
        '(?:antig[ao]|incorret[ao]|errad[ao]|desatualizad[ao]) (?:~ )?e (?:inclu|coloqu|cadastr|adicion|us|mand|envi)[a-z]*',
        '(?:nossos|meus|os) clientes|clientes? (?:nossos?|final|finais)',
      ],
    },
    declined: {
      yes: [
        '(?:nao|nem) (?:me|nos) interessa(?=[.,;!]| (?:por|no momento|obrigad|agora|[st]ua |a (?:oferta|proposta)|o (?:servico|produto))|$)',
      ],
      no: [
        'renov[a-z]+ (?:~ )?com [oa]s? (?:~ )?(?:atua(?:l|is)|antig[ao]s?|de hoje|que (?:temos|tenho|usamos|uso))',
        'sentido (?:unico|horario|anti)',

        '(?:(?<=[,;] )|mas |porem )(?:(?:e )?(?:sim )?(?:eu |nos |a gente )?)?(?:(?:quero|queremos|preciso|precisamos|prefiro|preferimos|vamos|quer|pediu|so quer) (?:~ )?(?:complet|premium|profissional|mais|outr|maior|menor|\\d|vinte|trinta|quarenta|cinquenta|cem|ajuste|avancad|plano|modelo|todos|tudo|seguir|avancar|fechar)|so (?:pediu|pediram|quer|pedimos))',

        'nao e que|nao significa|nao quer dizer|longe de',
        'se (?:nao|voces)|caso (?:nao|voces)',
        'so (?:o|a|os|as|do|da|no|na)\\b|somente|apenas|o modulo|a parte|o item|o plano (?:anual|basico|premium)',
      ],
    },
    'chose-other': {
      yes: [
        '(?:comprei|compramos|comprou|encomendei|encomendamos|encomendou|contratou|migramos|migrei|mudamos|trocamos) (?:~ )?(?:d[ao] (?!plano|mes)|n[ao] |com outr|pel[ao] |para (?:o|a) (?:sistema|plataforma|software|solucao|servico)? ?(?:d[ao] )?)(?!<own>|site|loja|link|voces|plano|mes|semana|ano|cartao|pix|app|black|sexta|minha|nossa|nosso|casa|escritorio|filial|rua)[a-z]+',
        '(?:acab[a-z]+|decid[a-z]+|opt[a-z]+|escolh[a-z]+|resolv[a-z]+|prefer[a-z]+|vamos|fomos|fui|ficamos|fiquei|ficar|seguimos|seguiremos|seguir|sigo|segui|fech(?:amos|ei|aram|ou|ar)|contrat(?:amos|ei|aram|ou)|assin(?:amos|ei|aram|ou)|compr(?:amos|ei|aram|ou)|adquir(?:imos|i)|migramos|renov(?:amos|ei|aram|ou)|opcao|decisao|escolha) (?:~ )?(?:com|por|pel[ao]s?|de|[ao]|em|para|um[a]?|junto|outr[ao])? ?(?:<rival>)',
      ],
      no: [
        'para perto',
        'com o dinheiro',

        '(?:escolhemos|preferimos|optamos por|fechamos com|ficamos com|escolher) voces|se (?:nao|voces)|(?<!em |no |nosso |seu |meu |um |este |deste |neste )caso(?! d[aeo]s? )|avaliando|analisando|cotando|comparando|conversando com|falando com|orcando|ainda nao|antes de|estamos vendo|pensando em|consider[a-z]+|nao (?:fechamos|contratamos|optamos|escolhemos|vamos|fomos)',
        '(?:ano passado|em 20[01]\\d|ha \\d+ anos|anos atras)[^.]{0,60} (?:mas|e agora|porem)',
      ],
    },
    'not-now': {
      asked: true,
      yes: [
        '(?:me |nos |a gente |podemos |vamos |poderia(?:mos)? |podem? |prefiro |preferimos |melhor |quero |queremos |gostaria(?:mos)? (?:de )?|sugiro |peco |pode |e ai |favor |por favor,? |so )(?:me |nos |que |pra |para |a gente |gente )*(?:<return>)(?: ~|,)? <when>',
        '(?:retomamos|voltamos a (?:falar|conversar)|reavaliamos|retomaremos|reavaliaremos|voltaremos a|vamos retomar|vamos reavaliar|vamos deixar|fica|ficou|deixamos|vamos adiar|precisamos adiar|adiamos|foi adiad[ao]|postergamos|foi postergad[ao]|postergad[ao]|empurramos|jogamos) (?:~ )?(?:<when>)',
      ],
      no: [
        '(?:pront[ao]|marcad[ao] para|guardad[ao]|interditad[ao]|pret[ao]|com uma pessoa) ',
        'depois (?:do|da) (?!<when>)(?:posto|ponte|praca|rua|esquina|padaria|igreja|escola|atualizacao)',
        'quando receber',
        'no quintal',
        '(?:fica|ficou|ficaria) (?:em|por) (?:r\\$|us|\\d+|torno|dois|duas|tres)',

        'nada de (?:deixar|esperar|adiar)',

        '(?:reuniao|call|ligacao|visita|demo|demonstracao|horario|agenda|cafe) (?:d[aeo]|para|pra|n[ao]|as|que)',
        'nao (?:tenho|temos) interesse em (?:adiar|deixar|esperar)|nao (?:podemos|posso|queremos|quero|da para|da pra|vamos|consigo) (?:esperar|adiar|deixar)',
      ],
    },
    wait: {
      yes: [],
      no: [
        'transito',
        'chei[ao] de (?:lama|agua|gente|po|mato)',
        '(?:foi|esteve) (?:muito |bem |bastante |tao )?corrid',
      ],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        '(?:nao (?:havera|teremos|ha|tera) expediente|sem expediente|estaremos fechados|escritorio fechado|em ferias coletivas)',
      ],
      no: [
        'expediente bancario',
        '(?:podemos|que tal|marcamos|remarcar|vamos) [^.]{0,40}(?:volta|retorn)[a-z]*|(?:marcamos|podemos|consegue|que tal)',
        '(?:a equipe|o time|ele|ela|o diretor|a diretora|meu chefe|o socio|meu socio|o pessoal) (?:~ )?(?:volta|retorna|esta|estao)',
      ],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        '(?:setor|departamento|pessoa|contato|destinatari[ao]|e-?mail|ramal) (?:~ )?(?:equivocad|errad|trocad)[ao]',
        '(?:quem|a pessoa que|o responsavel que) (?:cuida|cuidara|trata|decide|resolve|ve|responde|responde por|toca|toma conta|e responsavel|faz|gerencia|compra|define|esta (?:a frente|cuidando|responsavel))(?: ~)? (?:e|seria|agora e|sao|passou a ser) ',
        '(?:assunto|isso|tema|area|compras|demanda) (?:~ )?(?:e|esta|fica|ficou|agora e|passou para|e tratad[ao]|foi para) (?:agora )?(?:com|pel[ao]|para) (?:o |a )?(?!gente|nos|mim|nosso|voces|mais|base|toda)',
      ],
      no: [
        '(?:se|caso) (?:voce |o senhor |a senhora )?(?:recebeu|receber|tenha recebido|recebe)',
        'nao hesite',
        'por ai|de voces|e voce(?=[.!,]|$)|nao me engano|me atender|quero falar',

        'item|produto|modelo|boleto|nota fiscal|valor errado|arquivo errado|anexo errado',
      ],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?:me )?(?:deslig(?:uei|ou|amos)|demiti|aposent(?:ei|ou)|afast(?:ei|ou))(?:-me|-se)? (?:d[aeo]|em|n[ao]|ontem|mes|ha)',
        'nao (?:trabalha|trabalho|esta|estou|atua|atuo|integra|pertence) mais (?:~ )?(?:n[ao]s?|com (?:a gente|a empresa|nossa|nosso|o grupo)|em|conosco|aqui|[ao]|a empresa)(?! (?:area|setor|departamento|compras|projeto|funcao|assunto|isso|escopo))',
      ],
      no: [
        '(?:a gente|nos) nao trabalha|estoque proprio|(?:meus|minhas|dos meus|das minhas|\\d|tres|dois) (?:vendedor|funcionari|colaborador)',

        '(?:pedido|mercadoria|produto|carga|encomenda|caminhao|entrega|nota|boleto|e-?mail|material) (?:~ )?(?:saiu|deixou)|deixei a empresa|empresa de voces',
        '(?:vendedor|atendente|consultor|gerente|representante)[a-z]* (?:de |da |do )?(?:voces|sua|seu)',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [],
      no: [
        'reportagem',
        '\\d{1,2}(?:h|:\\d\\d)|horario|^(?:segunda|terca|quarta|quinta|sexta)',

        '(?:sem|perdi|perdemos|nao) (?:~ )?(?:interesse|vontade)',

        'nao (?:vamos|quero|queremos|podemos|gostei|gostamos|estamos|estou|me interess|nos interess|gostaria)|(?:nao|sem|nem) (?:temos|tenho|ha|existe|fiquei|ficamos|faz)(?! interesse em (?:adiar|esperar|perder))',
      ],
    },
    purchased: {
      yes: [],
      no: [
        'certidao',
        'ct-?e\\b',
        'quase|mas (?:deu|nao|o cartao)|tentei|deu erro',

        'antig[ao]|anterior|estrada|rua|ano passado|loja (?:fica|ficou)|(?:fechad[ao]) (?:para|por|n[ao]|ate|d[ae])|nao chegou|até agora|e ate agora|com (?:nosso|o nosso) (?:antigo|atual)',

        'nao (?:fechamos|assinamos|aprovamos|pagamos|foi|esta|fechou|pode)|ainda nao|se (?:fechad|aprovad|assin)|(?:quando|assim que|depois de|antes de) (?:~ )?(?:assin|fech|pag|aprov|compr|receb)|^(?:quando|assim que|antes de)|falta|aguardando|concorren|outr[ao] (?:empresa|fornecedor)|prec(?:o|os) fechad|pacote fechad|orcamento (?:~ )?fechad|caso|nota (?:errad|duplicad)|para (?:ser|que seja)|expediente|loja fechad|deveria|era para',
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [],
      no: [
        'nao (?:liga|abre|funciona) se ',

        'absurdo de (?:bom|boa|lind|gostos|barat)|(?:foto|imagem|letra|caligrafia|print)s?|caso (?:o|a|os|as|eu|haja|venha)|se (?:o|a) (?:produto|pedido|entrega) ',

        'concorren|fornecedor (?:atual|anterior)|sistema (?:atual|anterior|que usamos|antigo)|nao (?:e|foi|tenho) (?:uma )?reclama|sem reclama|nada a reclamar|nenhuma reclama|hoje (?:o |a )?(?:nosso|nossa|estoque)|nao (?:estou|estamos|fiquei|ficamos) (?:insatis|decep)|desconto',
      ],
    },
  },
  nod: 'ne|nao e|ta|ta bom|ta bem|ok|okay|blz|beleza|combinado|tudo bem|viu|hein|sim|esta bem|pode ser assim|por favor|de acordo|obrigad[ao]',
  condition:
    '(?<=^|[,;] )(?:se|caso) (?!pud|poss|for poss|nao se import|precis)|(?:se|caso) (?:um dia|algum dia|por acaso|eventualmente|nao (?:houver|tiver|der|fosse|gost)|houver|tiver|voces nao|o preco|o valor|fosse|tivesse)|mesmo (?:que|se)|a menos que|supondo|imagine',
  hearsay:
    '(?:meu (?:vizinho|amigo|primo|cunhado)|um (?:cliente|conhecido|amigo|colega)|alguns clientes|outros clientes|muitos clientes|os clientes|clientes nossos|nossos clientes|meus clientes|o pessoal de la) (?:~ )?(?:disse|disseram|falou|pediu|pediram|quer|querem|quis|reclam[a-z]+|nao|me)',
  listless: [
    '(?:(?:h+u*m+|a+h+|ok|okay|ta|ta bom|pois|pois e|esta bem|tomei nota|fica registad[oa]|logo se ve|logo vejo|depois digo (?:qualquer coisa|algo)|por cima|por alto|de relance|certo|ciente|entendi|sei|sei la|nao sei|sei nao|tanto faz|pode ser|talvez|vamos ver|veremos|a ver|vou ver|vou pensar|vou olhar|recebi|recebido|visto|(?:ja )?(?:vi|li)(?: (?:por cima|por alto|de relance|sim))?|beleza|blz|legal|joia|sim|aham|uhum|e|bom|bem|por enquanto nada|nada ainda|sem novidades?|qualquer coisa (?:eu )?(?:te )?(?:aviso|falo|chamo|procuro)|(?:depois|mais tarde|outra hora|qualquer hora|uma hora|um dia) (?:eu )?(?:te )?(?:vejo|olho|leio|penso|respondo|falo|retorno|vemos|dou uma olhada)(?: (?:isso|nisso|com calma))?|(?:vou|vamos|deixa eu) (?:ver|olhar|pensar|analisar|dar uma olhada)(?: (?:isso|aqui|nisso|com calma))?|obrigad[ao]|obg|valeu|vlw|estamos vendo|to vendo|estou vendo|correria (?:aqui|total|danada)?)(?:[.,!;…-]* |[.,!;…-]*$)){1,4}',
    '(?:ok|okay|ta|ta bom|ta ok|certo|ciente|recebido|beleza|blz|sim|nao sei|talvez|vou ver|vamos ver|vou pensar|depois vejo|depois eu vejo|depois te falo|qualquer coisa (?:eu )?(?:aviso|falo|chamo)|qualquer coisa (?:te )?(?:aviso|chamo)|valeu|obg|obrigad[ao]|entendi|anotado|joia|legal|hum|humm|uhum|pode ser|a ver|veremos|tudo bem|por enquanto nada|sem novidades|nada ainda)(?:[.!,]* (?:obrigad[ao]|valeu|abs|abracos?|grat[ao]|att))?',
  ],
  bareOptOut: [
    '(?:favor |por favor,? )?(?:remover|remova|remove|descadastrar|descadastre|descadastro|excluir|exclua|sair|parar|pare|parem|stop|unsubscribe|cancelar inscricao|cancelar|opt[- ]?out|tira|tirar|chega|basta)(?: (?:por favor|urgente|obrigad[ao]|imediatamente|ja|da lista))?',
  ],
  returns:
    '(?:retorn[a-z]*|retom[a-z]*|volt[a-z]*|(?:vejo|verei|leio|lerei|respondo|responderei|olho) (?:e-?mails?|mensagens|o correio|tudo)|regress[a-z]*|de volta|disponivel|reassum[a-z]*|estarei (?:de volta|disponivel|novamente|no escritorio))(?:,? [a-z]+){0,7},?',
  untilIsReturn: false,
  personLead:
    '(?:com|contate|contatar|procure|procurar|acione|acionar|e|seria|para|ao|a|avise|direto com|pel[ao]|copiando|copio)(?: (?:o|a|os|as|minha colega|meu colega|colega|sr\\.?|sra\\.?|senhor|senhora|e))*',
};

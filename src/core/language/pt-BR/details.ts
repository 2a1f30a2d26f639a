import type { DetailLanguage } from '../DetailLanguage';
import { chat } from './chat';

/** How people ask, ask for, promise, object and complain in Portuguese; folded, see `compilePattern` for the notation. */
export const details: DetailLanguage = {
  chat,
  words: {
    meet: 'cafe|visita|reuniao|reunioes|call|conversa|papo|bate-papo|videochamada|videoconferencia|demonstracao|demo|apresentacao|ligacao|almoco|encontro|alinhamento|chamada|horario|agenda',
    ir: '(?:ir|o|imos|irei|iremos)',
    er: '(?:er|o|emos|erei|eremos)',
    ar: '(?:ar|o|amos|arei|aremos)',
    not: 'nao|nem|nunca|jamais',
    can: 'pode(?:m|ria|riam|s)?|consegue[m]?|conseguiria[m]?|poderia[m]?|da pra|da para|tem como|teria[m]? como|seria possivel|e possivel|voce pode|voces podem|sera que (?:voce[s]? )?(?:pode|podem|consegue|conseguem)',
    give: 'mand(?:ar|a|e|em|am)|envi(?:ar|a|e|em|am)|reenvi(?:ar|a|e|em)|encaminh(?:ar|a|e|em)|pass(?:ar|a|e|em)|compartilh(?:ar|a|e|em)|inclu(?:ir|i|a|am)|adicion(?:ar|a|e|em)|acrescent(?:ar|a|e|em)|ajust(?:ar|a|e|em)|alter(?:ar|a|e|em)|corrig(?:ir|e|a|am)|revis(?:ar|a|e|em)|atualiz(?:ar|a|e|em)|emit(?:ir|e|a|am)|gerar|gere|prepar(?:ar|a|e|em)|elabor(?:ar|e|em)|apresent(?:ar|a|e|em)|fornec(?:er|a|am)|disponibiliz(?:ar|e|em)|cadastr(?:ar|e|em)|providenci(?:ar|e|em)|anex(?:ar|e|em)|explic(?:ar|a|que|quem)|detalh(?:ar|a|e|em)|esclarec(?:er|a|am)|inform(?:ar|a|e|em)|confirm(?:ar|a|e|em)|verific(?:ar|a)|verifique[m]?|cheque|checar|remov(?:er|a|am)|troc(?:ar|a)|troque[m]?|cot(?:ar|e|em)|orc(?:ar|e)|mostr(?:ar|a|e|em)|respond(?:er|e|a|am)|retorn(?:ar|e|em)|lig(?:ar|ue|uem)|liberar|libere[m]?|assin(?:ar|e|em)|avis(?:ar|a|e|em)|traz(?:er)?|traga[m]?|simul(?:ar|e|em)|refaz(?:er)?|refaca[m]?|indic(?:ar|a)|indique[m]?',
    stuff:
      'comparativo|comparacao|numero|endereco|telefone|proposta|orcamento|contrato|minuta|apresentacao|planilha|ficha|catalogo|tabela|link|gravacao|convite|boleto|nota|fatura|certificado|certid(?:ao|oes)|documento|documentacao|documentos|material|materiais|arquivo|anexo|pdf|case|cases|referencia|referencias|amostra|amostras|cotacao|relatorio|cronograma|ata|video|manual|especificacao|especificacoes|versao|valores|precos?|condicoes|detalhes|informacoes|informacao|dados|comprovante|acesso|login|demo|demonstracao|teste|retorno|resposta|posicao|exemplo|modelo|logo|foto|fotos|pedido|aditivo|laudo|lista|desconto|resumo|estudo|projeto|codigo|rastreio|chave|pix|segunda via|prazo|previsao|status|[a-z]+ tecnica',
    will: 'vou|vamos|irei|iremos|consigo|conseguimos|fico de|ficamos de|ficou de|me comprometo a|prometo|pretendo|posso',
    act: 'mand(?:ar|o|amos|arei|aremos)|envi(?:ar|o|amos|arei|aremos)|reenvi(?:ar|o|arei)|encaminh(?:ar|o|amos|arei|aremos)|pass(?:ar|o|arei)|retorn(?:ar|o|amos|arei|aremos)|respond(?:er|o|emos|erei|eremos)|avis(?:ar|o|amos|arei|aremos)|confirm(?:ar|o|amos|arei|aremos)|volt(?:ar|o|amos|arei|aremos)|lig(?:ar|o|amos|arei|aremos)|falar|falo|falamos|falarei|convers(?:ar|o|amos|arei)|verific(?:ar|o|amos|arei|aremos)|chec(?:ar|o|amos|arei)|analis(?:ar|o|amos|arei|aremos)|avali(?:ar|o|amos|arei|aremos)|decid(?:ir|o|imos|irei|iremos)|assin(?:ar|o|amos|arei|aremos)|fech(?:ar|o|amos|arei|aremos)|pag(?:ar|o|amos|arei|aremos)|prepar(?:ar|o|amos|arei|aremos)|revis(?:ar|o|amos|arei|aremos)|apresent(?:ar|o|amos|arei|aremos)|lev(?:ar|o|amos|arei|aremos)|consult(?:ar|o|amos|arei)|alinh(?:ar|o|amos|arei)|marc(?:ar|o|amos|arei)|agend(?:ar|o|amos|arei)|dou|damos|dar|darei|daremos|discut(?:ir|o|imos|irei)|providenci(?:ar|o|amos|arei)|resolv(?:er|o|emos|erei)|compartilh(?:ar|o|amos|arei)|emit(?:ir|o|imos|irei)|inclu(?:ir|o|imos|irei)|ajust(?:ar|o|amos|arei)|corrig(?:ir|imos|irei)|corrijo|trag(?:o)|traremos|trazer|testar|testo|ver|vejo|vemos|ler|leio|olhar|olho|entreg(?:ar|o|amos|arei|aremos)|refaz(?:er)?|refaco|submet(?:er|o|emos)|cobr(?:ar|o)|deposit(?:ar|o|amos)|transfer(?:ir|imos)|transfiro|bato|bater|sento|sentar|definir|defino|definimos|devolv(?:er|o|emos)',
    mine: 'noss[ao]s?|meus?|minhas?',
    price: 'prec[o]s?|valor(?:es)?|custos?|investimento|mensalidade|taxa|proposta|orcamento|licenca|plano',
  },
  question: {
    yes: [
      '^(?:oi,? |ola,? |me tira uma duvida,? |duvida,? |uma duvida,? )(?:[a-z]+ ){0,6}(?:vale|funciona|serve|tem|aceita|aceitam|inclui|da|pode|cobra|cobram|entrega|entregam|e|sao)(?: |$)',
      '(?:curios[ao]|curiosidade|interessad[ao]) (?:~ )?(?:saber|entender|descobrir)',

      '^(?:e |mas |ah,? |entao,? |so (?:uma (?:duvida|pergunta|coisa)[:,.]? )|outra (?:duvida|pergunta|coisa)[:,.]? |duvida: |pergunta: )?(?:qual|quais|quanto|quantos|quantas|quem|onde|por que|por quanto|em quanto|de quanto|a partir de quando|desde quando|ate quando|com quem|o que acontece|como (?:funciona|faco|fazemos|fica|ficaria|e feito|e feita|seria|posso|podemos|voces)|quando (?:e|sera|seria|comeca|podemos|voces|fica|vence)|voces (?:tem|fazem|atendem|oferecem|aceitam|trabalham|integram|conseguem|emitem|possuem|entregam|cobram)|existe (?:algum|alguma|a possibilidade)|ha (?:algum|alguma|a possibilidade)|tem (?:algum|alguma|como|desconto)|e possivel|da para|da pra|tem desconto)',
      '(?:gostaria(?:mos)?|queria|queriamos|quero|queremos|preciso|precisamos|precisava|adoraria|desejo|tenho curiosidade|tentando|tentar) (?:de |muito )?(?:saber|entender|compreender|descobrir|perguntar|tirar (?:uma |algumas )?duvidas?|esclarecer|conhecer)(?! (?:mais )?(?:voces|pessoalmente))',
      '(?:me |nos )?(?:diga|digam|diz|informe|informem|informa|confirme|confirmem|confirma|esclareca|explique|explica|conta|conte|fala|fale|avise se|avisa se|dizer|informar|confirmar|explicar|esclarecer|contar)(?:-me|-nos)? (?:~ )?(?:se|qual|quais|quanto|quantos|quantas|como|quando|onde|quem|por que|o que|de que forma) ',
      '(?:gostaria(?:mos)?|queria|poderia[m]?|pode[m]?|preciso) (?:~ )?(?:saber|entender|esclarecer|explicar|informar|confirmar|dizer) (?:~ )?(?:se|qual|quais|quanto|quantos|quantas|como|quando|onde|quem|por que|o que) ',
      '(?:nao (?:sei|entendi|ficou claro|esta claro|compreendi|encontrei|achei|vi|consegui (?:identificar|entender|achar|encontrar))) (?:~ )?(?:se|qual|quais|quanto|quantos|quantas|como|quando|onde|quem|por que|o que|de que forma) ',
      '(?:minha|nossa|tenho uma|temos uma|fiquei com uma|ficou uma|surgiu uma|a unica|uma) (?:duvida|pergunta|questao) (?:~ )?(?:e|seria|sobre|em relacao|quanto|referente|se|:)',
      '(?:tenho|temos|fiquei com|ficaram|surgiram|restaram) (?:~ )?duvidas (?:~ )?(?:sobre|quanto|em relacao|referente|com|d[aeo])',
      '(?:fiquei|estou|estamos|ficamos) (?:~ )?(?:na duvida|em duvida|com duvida) (?:~ )?(?:se|sobre|quanto|qual|entre)',
      'duvida (?:sobre|quanto a|em relacao a|se|:)',
      '(?:sabe|sabem|saberia|saberiam) (?:~ )?(?:dizer|informar|me dizer|se|qual|quanto|quando)',
      '(?:ha|existe|teria|haveria) (?:~ )?(?:possibilidade|alguma chance|alguma forma) de',
    ],
    no: [
      'mas ja (?:vi|entendi|resolvi|achei|encontrei|esclareci|consegui|descobri|sei|me)|ja (?:tirei|esclareci|resolvi) (?:a|as|minha|minhas|essa) duvidas?|sem duvidas?|nao (?:tenho|temos|ha|restam|ficou) (?:nenhuma |mais )?duvidas?|qualquer duvida|quaisquer duvidas|em caso de duvidas?|duvidas,? (?:estou|fico|me)|se (?:tiver|houver|surgir)|para tirar duvidas|fico a disposicao',
      '^(?:como (?:combinad|convers|falad|acordad|prometid|solicitad|ped|mencion|disse|sempre|voce (?:sabe|viu|pediu)|voces (?:sabem|viram|pediram)|e de|ja )|quando (?:puder|voce puder|tiver|quiser|possivel|for)|quanto (?:a|ao|as|aos) |quanto antes|quem sabe|onde quer|quem cuida|quem trata|quem decide|quanto mais|qualquer)',
      'quero (?:saber|conhecer) (?:mais )?d[aeo]s? voces pessoalmente',
    ],
  },
  courtesy: [
    '(?:(?:oi|ola|bom dia|boa tarde|boa noite|opa|e ai|caro|cara|prezad[ao])[,!]*(?: [a-z]+){0,3}[,.!]? )?(?:e ai,? )?(?:tudo (?:bem|certo|bom|joia|ok|tranquilo|em ordem|otimo)|como (?:vai|voce esta|voces estao|esta|estao|tem passado|vao|anda|andam|passou|foi (?:o|a|de|seu|sua) (?:fim de semana|final de semana|feriado|semana|ferias|viagem))|td bem|blz|beleza|como (?:vao|estao) as coisas|e com voces?|e voces?|e ai|tudo bem (?:por ai|com voces?)|passou bem)(?:[,.]? (?:com voces?|por ai|e voces?|contigo|com o senhor|com a senhora|com voce|espero|voces?|tudo|hoje|[a-z]+))*(?: espero[^?]{0,40})?[?!. ]*',
    '(?:pode ser|combinado|ok|certo|beleza|fechado|ne|nao e|nao e mesmo|entendeu|sabe|viu|que tal|o que acha|o que voces? acham?|o que acham|faz sentido|tudo certo|concorda|concordam|ta bom|correto|posso ajudar(?: em algo mais)?|algo mais|mais alguma (?:duvida|coisa)|alguma duvida|serio|quem diria(?:,? (?:ne|hein|nao))?|quem nunca|por que nao|sera|imagina|voce acredita|acredita|ja pensou|que coisa(?:,? (?:ne|hein))?)[?!. ]*',
    '[^?]{0,60}(?:quem diria|ja pensou|acredita nisso|pode isso|quem nunca|sabe como e|entende)[,]?(?: (?:ne|nao|hein))?[?!. ]*',
  ],
  request: {
    yes: [
      '(?:poderia|poderiam|pode por favor|podem por favor|da para|da pra|tem como|teria como|seria possivel|consegue|conseguem) (?:voce[s]? |me |nos |por favor,? |por gentileza,? )*(?!ser\\b|ver\\b|haver|deixar|ficar|dizer|informar|esclarecer|integrar|faturar|parcelar|emitir (?:nota|boleto) para|marcar|agendar|reunir|conversar|falar|usar|ter\\b|vir\\b)[a-z]{2,12}(?:ar|er|ir)(?=[ .,?!]|$)(?! em (?:contato))',
      '^(?:oi,? |ola,? |por favor,? |por gentileza,? |entao |ai |favor )?(?:me |nos )?(?:libera|ativa|adiciona|inclui|cancela|troca|muda|altera|remarca|marca|corrige|ajusta|bloqueia|desbloqueia|cadastra|aumenta|diminui|tira|coloca|poe|separa|reserva|verifica|confere|resolve|manda|mande|mandem|envie|envia|enviem|passa|passe|libere|ative|adicione|inclua|cancele|troque|mude|mudem|altere|corrija|ajuste|cadastre|coloque|coloquem|separe|reserve|confira|resolva|providencie|apresente|informe|indique|mostre|grave|atualize|refaca) (?:por favor,? )?(?:o|a|os|as|um|uma|meu|minha|meus|minhas|nosso|nossa|esse|essa|este|esta|isso|mais|me|nos|para|referencias?|dados|fotos?|\\d+)(?=[ .,!])',
      '(?:gostaria|queria|quero|necessito|necessitamos|preciso|precisamos|requeremos|solicito|solicitamos|pedimos) (?:de |que )?(?!saber|entender|tirar|confirmar|perguntar)(?:~ )?(?:orcamentos?|cotac[a-z]+|artes?|banners?|visita tecnica|tecnico|copias?|etiquetas|vias?|segunda via|notas?|recibos?|declarac[a-z]+|relatorios?|treinamento|troca|entrega|reembolso|estorno|cadastro)',

      '(?:gostaria|gostariamos|queria|preciso|precisamos|precisava|peco|pedimos|quero|queremos|espero|solicito|so preciso|necessito|agradeco se|agradeceria se) (?:muito )?(?:de )?que (?:voce[s]? |me |nos |o senhor |a senhora |a equipe |o time |seu time )*(?:me |nos )?[a-z]{2,12}(?:e|em|a|am|asse|assem|esse|essem|isse|issem)(?:-me|-nos)? ',
      '(?:ve|veja|vejam|consegue|conseguem|consiga|arruma|arrume|tenta|tente|da uma olhada) (?:~ )?(?:para mim|pra mim|para nos|pra gente|comigo) (?:~ )?(?:se|um|uma|o|a|isso|esse|essa|qual|quanto|como)',
      '(?:da|dao|daria|consegue|conseguem|teria|tem|ha|rola) (?:~ )?(?:para|pra|como|de)? ?(?:~ )?(?:desconto|prazo maior|amostra|proposta|orcamento|cotacao|segunda via|copia|comparativo)',

      '(?:voces |voce )?(?:tem|teriam|possuem|teria) (?:ai )?(?:um[a]?s? |algum[a]? |o |a )?(?:minuta|case|apresentacao|catalogo|material|planilha|tabela|modelo de contrato|ficha|amostra|video|manual|folder|portfolio|pdf|demonstracao|versao de teste)',

      '(?:<can>) (?:por favor,? |por gentileza,? |voce |voces |me |nos |ja |tambem |lhe )*(?:<give>) (?:~ )?(?:<stuff>)',
      '(?:<can>) (?:por favor,? |por gentileza,? )?(?:me |nos )(?:<give>|ajudar|dar|fazer|ligar|retornar|chamar)',
      '(?<=^|[,.;:] |\\be )(?:por favor,? |favor |por gentileza,? |gentileza |entao )?(?:me |nos |ja |tambem )*(?:<give>)(?:-me|-nos)? (?:por favor,? |por gentileza,? |pra mim |para mim |para nos |pra gente |me |nos |tambem |ai )*(?:[ao]s? |um[a]?s? |esse |essa |su[ao] |mais |ess[ae]s |novamente |de novo |d[ao]s? )(?:~ )?(?:<stuff>|[a-z]+)',
      '(?:favor|gentileza|por favor,?|peco que|pedimos que|solicito que|solicitamos que|peco|pedimos|solicito|solicitamos|gostaria que|gostariamos que|agradeco se|agradeceria se|quero que) (?:~ )?(?:<give>|envio|reenvio|emissao|inclusao|correcao|ajuste|retorno|confirmacao|atualizacao|revisao|proposta|orcamento|cotacao)',
      '(?:preciso|precisamos|precisava|precisaria|precisariamos|necessito|necessitamos|gostaria|gostariamos|queria|queriamos|quero|queremos|falta|faltou|faltam|faltaram|aguardo|aguardamos|fico no aguardo|estou no aguardo|no aguardo|espero|estou aguardando|estamos aguardando|fico aguardando|estou esperando)(?! (?:de |muito )?(?:saber|entender|compreender|perguntar|tirar)) (?:~ )?(?:<stuff>)',
      '(?:me|nos) (?:<give>) ',
      '(?:se (?:puder|voce puder|puderem|for possivel|conseguir|conseguirem)) (?:por favor,? )?(?:me |nos |ja )?(?:<give>)',
      '(?:nao (?:recebi|recebemos|chegou|veio|consegui abrir|consigo abrir|abriu|abre|encontrei|achei|localizei)|chegou sem|veio sem|faltou|sem o|esqueceu) (?:~ )?(?:anexo|arquivo|proposta|contrato|link|orcamento|pdf|convite|boleto|nota|material|documento|apresentacao|planilha)',
    ],
    no: [
      'remov|descadastr|minha caixa',

      'nao precisa(?:m)?(?: mais)? (?:me |nos )?(?:mand|envi|reenv|de |se )|nao (?:mande|envie|precisa|quero|e necessario|ha necessidade|precisamos|preciso)',
      '(?:ja )?(?:recebi|recebemos|peguei|li|vi|analisei|abri) (?:[ao]s? |a sua |o seu )?(?:<stuff>)(?=[.!,]|$)(?!.{0,40}(?:mas|porem|preciso|pode|podem))',
      'me (?:mandou|mandaram|enviou|enviaram|passou|passaram)|(?:vou|irei|vamos) (?:te |lhe |me )?(?:<give>)',
      '(?:precisar(?:em)?|se precisar|caso precise|qualquer coisa)|lista|remov|descadastr|tire|(?:orcamento|contrato|valor) (?:~ )?(?:aprovado|congelad|travad)',
    ],
  },
  problem: {
    yes: [
      '(?:para|desliga|trava|cai|fecha|reinicia|queima|quebra|solta|some) (?:sozinh[ao]|do nada|toda hora|o tempo todo|depois de|a cada|no meio)|(?:sumiu|sumiram|despencou|despencaram|descascou|rachou|enferrujou|desbotou|rasgou|queimou|vazou|entupiu|estragou|estragaram|desapareceu|desapareceram|desabou|soltou|desconfigurou|duplicou|emperrou|caiu|cairam|zerou|zerad[ao]s?|pingando|vazando|mofad[ao]|com goteira)(?=[ .,!;]|$)',
      '(?:muit[ao]s?|alt[ao]s?|tant[ao]s?|grande|excesso de) (?:~ )?(?:devolu[a-z]+|reclamac[a-z]+ de clientes?|inadimplencia|atrasos?|quebras?|perdas?|desperdicio|rotatividade|cancelamentos?|erros|retrabalho|faltas?)|(?:gast|perd|desperdic)[a-z]+ (?:~ )?(?:fortunas?|horas|muito|demais|rios de dinheiro)|(?:chega|chegam|entrega|sai|vem) (?:sempre )?(?:atrasad|errad|quebrad|incomplet|em branco|com (?:erro|defeito))[a-z]*',
      'nao (?:consig|consegu|estou consegu|estamos consegu)[a-z]* (?:~ )?(?:anexar|enviar|subir|carregar|entrar|acessar|abrir|fazer|trabalhar|vender|atender|cobrar|receber)',

      '(?:temos|tenho|tem|estamos com|estou com|sinto|sentimos|enfrentamos|com|a gente tem|ha) (?:~ )?(?:dificuldades?|problemas?|falhas?|erros?|atrasos?|gargalos?|retrabalho|prejuizos?|rotatividade|perdas?|lentidao|inadimplencia) ?(?:em|de|com|para|n[ao]s?|d[aeo]s?|constantes?|frequentes?)?',
      '(?:nao|nem) (?:esta|estao|estava|estavam|anda|andam|vem) (?:~ )?[a-z]{3,12}(?:ando|endo|indo)(?! (?:em (?:contratar|comprar)|interess))',
      '(?:nao|nem) (?:consigo|conseguimos|consegue|conseguem|da para|estou conseguindo|estamos conseguindo|consegui) (?:mais )?(?:acessar|entrar|logar|abrir|emitir|gerar|imprimir|usar|baixar|salvar|cadastrar|acompanhar|controlar|conectar|enxergar|finalizar|importar|exportar|pagar|instalar|atualizar|sincronizar|medir|visualizar)',
      '(?:nao|nem) (?:acompanha|acompanham|aguenta|aguentam|atende|atendem|registra|registram|conta|contabiliza|computa|aparece|aparecem|reconhece|carrega|grava|salva|imprime|liga|sobe|calcula|emite|sincroniza|atualiza|envia|chega|chegam)(?=[.!,;]|$| (?:o|a|os|as|mais|n[ao]s?|d[aeo]s?|para|desde|direito|nenhum|tudo))',
      '(?:nota|boleto|fatura|pedido|contrato|proposta|cadastro|etiqueta|recibo|produto|mercadoria)s?(?: fisca(?:l|is))? (?:~ )?(?:veio|saiu|vieram|sairam|chegou|chegaram|esta|estao|foi|foram) (?:~ )?(?:errad|antig|incorret|trocad|duplicad|sem|faltando|com (?:erro|endereco|cnpj|valor)|outro)[a-z]*',
      '(?:esta|estao|fica|ficam|vive|vivem|anda|continua|comecou a) (?:~ )?(?:mastigando|travando|falhando|vazando|quebrando|caindo|desligando|reiniciando|esquentando|rangendo|parando|queimando|atrasando|perdendo|sumindo|dando (?:erro|problema|defeito)|fazendo (?:um )?barulho|a (?:falhar|travar|parar)|lent[ao]s?|travad[ao]s?|parad[ao]s?|quebrad[ao]s?|com defeito|fora do ar)',
      '(?:faz|fez|fazendo) (?:um )?(?:barulho|ruido) |(?:perde|perdendo) (?:pressao|sinal|conexao|potencia|dados)|(?:da|deu|dando|deram) (?:erro|pau|problema|defeito)|(?:fecha|desliga|reinicia|trava|cai) (?:sozinh[ao]|toda hora|o tempo todo|direto|sempre)|parou de (?:funcionar|responder|ligar|imprimir|carregar|enviar)',

      '(?:gasta|gastam|gastamos|perde|perdem|leva|levam|passa|passam|demora|demoram|consome) (?:~ )?(?:horas?|dias?|tempo|semanas?)(?! (?:com a gente|para (?:implantar|entregar)))',
      '(?:faz|fazem|fazemos|lancando|lanca|digitando|preenchendo|conferindo|controla|controlamos) (?:~ )?(?:na mao|manualmente|a mao)',

      '(?:estamos|estou|temos|tenho|vimos|tivemos|tive|ficamos|enfrentamos|enfrentando|sofremos|sofrendo) (?:~ )?(?:perdendo|perdido|problemas?|dificuldades?|falhas?|dor(?:es)? de cabeca|gargalos?|retrabalho|atrasos?|prejuizos?|com erro|sem controle|quebrando|refazendo|erros?|travad[ao]s?|sofrendo|desperdic[a-z]+|gastando (?:muito|tempo|demais))',
      '(?:nao (?:bate|batem|bateu|fecha|fecham|funciona|funcionou|funcionam|carrega|abre|abriu|integra|conversa|conversam|sincroniza|atualiza|imprime|aparece|conseguimos|consigo|da conta|damos conta|temos (?:controle|visibilidade|como (?:controlar|medir|saber|acompanhar))|temos visao|sabemos))(?! (?:em|na|no|essa|nessa|marcar|falar|participar|comparecer|hoje|amanha|abrir o anexo|ir |estar |te |esperar))',
      '(?:sistema|produto|equipamento|maquina|planilha|site|portal|servidor|app|aplicativo|plataforma|ferramenta|relatorio|modulo|integracao|processo|estoque|controle|suporte|entrega|internet|impressora|atual) (?:~ )?(?:caiu|cai|trava|travou|travando|parou|quebrou|falha|falhou|lent[ao]|fora do ar|com erro|com defeito|com problema|da erro|deu erro|deu problema|caindo|instavel|e (?:muito )?(?:manual|ruim|complicado|confuso)|nao (?:atende|funciona|bate|da conta|acompanha|fecha))',
      '(?:perdemos|perco|perde-se|perdendo|desperdicamos|gastamos|gasto|levamos|demoramos|demora) (?:~ )?(?:pedidos?|vendas?|clientes?|tempo|dinheiro|horas?|dias?|prazos?|leads?|negocios?|contratos?|oportunidades?|mil|produtos?|mercadoria|dados|informacoes)(?! (?:com a gente))',
      '(?:nosso|nossa|o|meu) (?:contrato|acordo|licenca|assinatura)(?: ~)? (?:vence|termina|acaba|expira|encerra|esta (?:vencendo|acabando)|vai (?:vencer|acabar))',
      '(?:maior|principal|grande|nosso|nossa|meu|minha) (?:problema|dificuldade|dor|desafio|gargalo|preocupacao|queixa) (?:e|esta|hoje|tem sido|no|na|sao|aqui|com)',
      '(?:veio|chegou|chegaram|vieram|recebi|recebemos) (?:~ )?(?:errad|quebrad|danificad|com defeito|faltando|incomplet|atrasad|trocad|avariad|amassad|vencid)[a-z]*',
      '(?:cobranca|boleto|fatura|nota|valor|pedido) (?:~ )?(?:errad|duplicad|indevid|incorret|em duplicidade|a mais)[a-z]*',
      '(?:estoque|caixa|financeiro|sistema|relatorio|saldo|dado|dados|numeros?) (?:~ )?nao (?:bate|batem|fecha|confere)[m]?',
      '(?:ate (?:agora|hoje)|ainda) (?:~ )?(?:nao|sem) (?:~ )?(?:foi resolvid|resolve|funciona|entreg|instal|acesso|conect|corrig|chegou o (?:produto|pedido)|chegou a (?:mercadoria|entrega))[a-z]*',
      '(?:falta|falta de|ausencia de) (?:controle|integracao|visibilidade|suporte|organizacao|estoque|mao de obra|padrao|acompanhamento)',
      '(?:muito|tudo|ainda|tudo e) (?:~ )?(?:manual|na mao|em planilhas?|no papel|no caderno)',
      '(?:erro|falha|bug|defeito|vazamento|instabilidade|pane) (?:~ )?(?:ao|n[ao]s?|d[aeo]|quando|\\d+|em)',
    ],
    no: [
      'sem (?:nenhum |qualquer |maiores )?problemas?|nenhum problema|nao (?:ha|tem|tenho|temos|vejo|e|tivemos|tive|foi) (?:nenhum |qualquer |um |mais )?problemas?|problemas? (?:nenhum|resolvid[ao]s?)|problema algum|foi resolvid|ja (?:resolvemos|resolvi|foi|esta (?:resolvid|funcion))|deu tudo certo|nao perde|para nao perder|nao quero perder|perder o desconto',
    ],
  },
  objections: {
    other: {
      yes: [
        '(?:erp|sistema|software|plataforma|ferramenta|banco de dados|infraestrutura|servidor|ti|rede) (?:~ )?nao (?:tem|possui|permite|suporta|aceita|integra|conversa|e compativel|roda|oferece|libera)',
        '(?:nao (?:integra|e compativel|conversa|roda|funciona|suporta|atende)) (?:~ )?(?:com|no|na|em|o|a) (?:~ )?(?:sistema|erp|sap|totvs|protheus|linux|windows|mac|api|ambiente|nosso|nossa|requisito|[a-z]+)',
        '(?:multa|fidelidade|carencia|clausula|rescisao|exclusividade|reajuste|contrato|prazo minimo|permanencia|vigencia|aviso previo) (?:~ )?(?:inviavel|inaceitavel|abusiv[ao]|alt[ao]|pesad[ao]|nao (?:aceit|pass|podemos|concord|da)[a-z]*|muito|impede|complicad[ao]|problema|precisa (?:sair|mudar|ser)|longo|long[ao])',
        '(?:nao (?:aceitamos|aceito|podemos aceitar|concordamos|concordo|assinamos|assinam|assino|aprova|aprovam|aprovou|queremos|quero)) (?:~ )?(?:multa|fidelidade|clausula|rescisao|exclusividade|reajuste|carencia|contrato|prazo minimo|permanencia|termos|condic[a-z]+|sem)',
        '(?:trocar|tirar|retirar|excluir|rever|reduzir|mudar|alterar|ajustar|negociar) (?:~ )?(?:multa|fidelidade|clausula|rescisao|exclusividade|reajuste|carencia|prazo minimo|foro|vigencia)',
        '(?:politica|norma|compliance|seguranca da informacao|lgpd|regra|regras) (?:~ )?(?:nao permite|impede|proibe|exige|nao deixa|veda)',
        '(?:sem) (?:api|integracao|suporte a|homologacao|certificacao) (?:~ )?(?:nao|inviavel|fica dificil|complica)',
      ],
      no: ['nao (?:tem|possui) (?:multa|fidelidade)'],
    },
    competitor: {
      yes: [
        '(?:recebi|recebemos|tenho|temos|tive|chegou) (?:~ )?(?:oferta|proposta|orcamento|cotacao) d[eao] (?:outr[ao]|um|uma|concorrente)',
        '(?:sistema|ferramenta|fornecedor|plataforma|software|produto) (?:~ )?(?:usa|usamos|temos|tem) (?:hoje |aqui |atualmente )?(?:ja )?(?:faz|atende|resolve|tem) ',

        '(?:ja )?(?:usamos|uso|utilizamos|temos|trabalhamos com|contamos com|sou cliente d|somos clientes d)(?:[ao])? (?:~ )?(?:plataforma|sistema|ferramenta|software|solucao|servico|app|erp|crm) (?:d[ao]|chamad[ao]|que|e) (?:~ )?(?:e (?:estamos|gostamos|nos atende|funciona)|satisfeit|content|bem atendid|atende)',
        '(?:faz|fazem|oferece|oferecem|entrega|entregam|cobra|cobram|vende|vendem|tem) (?:~ )?(?:mesma coisa|o mesmo|igual|parecido|similar) (?:~ )?(?:por|pela|mais barat|metade|menos)',
        '(?:outra empresa|outro fornecedor|concorrente) (?:~ )?(?:metade|menos|mais barat|mesmo)',

        '(?:ja )?(?:uso|usamos|utilizamos|utilizo|temos|tenho|trabalhamos com|trabalho com|somos atendidos|atendid[ao]s por|contratamos|estamos com|sou cliente|somos clientes) (?:~ )?(?:outr[ao] (?:fornecedor|sistema|empresa|ferramenta|solucao|plataforma|software|parceiro)|concorrente|fornecedor (?:fixo|homologado|atual)|contrato com (?!voces)|um (?:fornecedor|sistema|parceiro))',
        '(?:tambem )?(?:estamos|estou) (?:~ )?(?:avaliando|analisando|cotando|comparando|conversando|falando|negociando|vendo|orcando|olhando|testando) (?:~ )?(?:outr[ao]s?|concorrente[s]?|concorrencia|mais (?:\\d+|um[a]?|dois|duas|tres)|mercado|alternativas|opcoes)',
        '(?:concorrente|concorrencia|outr[ao]s? (?:fornecedor|empresa|proposta|orcamento|cotacao)[a-z]*) (?:~ )?(?:ofereceu|oferece|oferecem|fez|faz|fazem|tem|cobra|cobrou|apresentou|entrega|mandou|propos|chegou|inclui|deu|da)',
        '(?:recebi|recebemos|temos|tenho|chegou) (?:~ )?(?:outr[ao]s?|um[a]?) (?:propostas?|orcamentos?|cotac[a-z]+|ofertas?) (?:~ )?(?:melhor|menor|mais|de outr|d[ao] concorr|com)',
        '(?:por que|o que) (?:~ )?(?:voces|escolher voces|diferencial) (?:~ )?(?:concorren|outr|mercado)[a-z]*',
      ],
      no: ['nao (?:usamos|temos|uso|tenho)|insatisfeit'],
    },
    price: {
      yes: [
        '(?:com|por|a) esse preco|(?:minha|nossa) margem (?:~ )?(?:some|zera|vai embora|nao|fica)|(?:teria|tem) que (?:baixar|cair|abaixar|melhorar)',

        '(?:muito |bem |esta |meio )?(?:caro|cara|salgad[ao]|puxad[ao]) (?:demais|mesmo|para|pra)|carissim[ao]',
        '(?:por|pela|com|a|cobra|cobram|fez|faz|oferece|ofereceu) (?:~ )?metade do preco|por menos d[ao] metade',

        '(?:<price>|ficou|esta|achei|achamos|e|saiu|sai|ta|parece|veio|continua|pareceu) (?:~ )?(?:muito |bem |bastante |um pouco |meio |tao |acima |alem |fora |mais )*(?:car[ao]s?|salgad[ao]s?|alt[ao]s?|pesad[ao]s?|elevad[ao]s?|pux[a]d[ao]s?|acima d[aeo]|alem d[aeo]|fora d[aeo]|inviavel|proibitiv[ao]|caro demais)(?! (?:qualidade|nivel|padrao|relevo|escritorio|gerencia|prazo|expectativa))',
        '(?:acima|alem|fora|estoura|estourou|ultrapassa|ultrapassou|excede|excedeu|nao cabe|nao coube|foge|fugiu|passa|passou|maior que|extrapola) (?:~ )?(?:orcamento|verba|budget|limite|teto|previsto|planejado|esperado|bolso|realidade|imaginav[a-z]*|que (?:temos|tinhamos|prevemos|esperav[a-z]+|podemos))',
        '(?:tem como|da pra|da para|consegue[m]?|conseguem|pode[m]?|poderia[m]?|seria possivel|e possivel|ha|existe|teria|tem) (?:~ )?(?:melhorar|baixar|reduzir|abaixar|rever|negociar|diminuir|flexibilizar|desconto|descontinho|abatimento) ?(?:~ )?(?:condic(?:ao|oes)|prec[o]s?|valor(?:es)?|desconto|proposta|mensalidade|taxa|preco|isso|um pouco|$|[?.!]|no|na|d[ao]|pra|para|a vista|a mais|maior|melhor)',
        '(?:desconto|condicao|preco|valor) (?:~ )?(?:melhor|maior|menor|mais (?:baixo|em conta|atrativo|competitivo|agressivo|acessivel))(?! (?:que o concorrente nao))',
        '(?:nao (?:temos|tenho|ha|tem|cabe|sobra)|sem|falta) (?:~ )?(?:verba|orcamento|budget|caixa|dinheiro|grana)(?! (?:problema|e um))',
        '(?:concorrente|outro fornecedor|outra empresa|mercado) (?:~ )?(?:mais barat|por menos|metade|cobra menos|preco menor|bem menos|abaixo)[a-z]*',
        '(?:nao (?:vale|compensa|justifica|consigo justificar|conseguimos justificar|podemos pagar|consigo pagar|conseguimos pagar|temos como pagar|da para pagar)) (?:~ )?(?:<price>|isso|esse|tudo|tanto|o|a)',
        '(?:esta|ta|ficou|achei) (?:muito |bem |meio |um pouco )?(?:caro|salgado|puxado)',
        '(?:dinheiro|grana|caixa|orcamento|verba) (?:~ )?(?:curt[ao]|apertad[ao]|limitad[ao]|enxut[ao]|reduzid[ao])',
      ],
      no: [
        '(?:preco|valor|proposta) (?:~ )?(?:otim[ao]|bo[am]|excelente|justo|dentro|ok|perfeit[ao]|competitiv[ao])(?! mas)|nao (?:e|esta|achei|ficou|achamos) (?:muito |tao |nada )?(?:car[ao]|alt[ao]|salgad)|nao (?:foi|e) o preco|aprovad[ao]|caro (?:[a-z]+),|nao e questao de preco|custo-beneficio (?:bom|otimo)|alto (?:nivel|padrao)',
      ],
    },
    time: {
      yes: [
        '(?:prazo|entrega|implantacao|instalacao) (?:~ )?(?:dias|semanas|meses) (?:~ )?(?:inviavel|muito|demais|longo|nao (?:serve|atende|da)|impossivel|alto|tarde)',

        'prazo (?:~ )?(?:longo|extenso|apertad[ao]|curto|muito|inviavel|ruim|nao (?:atende|serve|da|funciona|e viavel)|demais|impossivel|alto|grande)',
        '(?:prazo|implantacao|entrega|instalacao|projeto) (?:~ )?(?:demora|demorad[ao]|lev[ae]|muito temp[o]|tarde|nao atende|nao serve|inviavel)(?! (?:quanto))',
        '(?:\\d+|trinta|sessenta|noventa|quinze) dias (?:~ )?(?:e muito|nao (?:da|serve|atende|funciona)|inviavel|demais|muito tempo|nao nos)',
        '(?:nao (?:temos|tenho|da|ha|sobra|consigo)|sem|falta|faltando) (?:~ )?(?:tempo|agenda|braco|bracos|gente|equipe|mao de obra|pernas) (?:~ )?(?:para|pra|agora|no momento|disponivel|hoje|de implantar|de tocar|de)',
        '(?:muito|pouco|mais) (?:demorad|corrid|em cima|tempo para implant)[a-z]*',
        '(?:nao (?:podemos|posso|consigo|conseguimos|da para|da pra)) (?:~ )?esperar (?:~ )?(?:tudo|tanto|\\d+|todo|ate|esse|este)',
      ],
      no: [
        'prazo de pagamento|qual (?:o|e o|seria o)? ?prazo|prazo (?:esta )?(?:ok|otimo|bom|tranquilo)|nao (?:podemos|queremos|da para) esperar',
      ],
    },
    authority: {
      yes: [
        '(?:sem|preciso d[aeo]|falta|depende d[aeo]|aguardando) (?:o |a )?(?:aval|ok|aprovacao|autorizacao|de acordo|assinatura|sinal verde|aceite)(?: d[aeo]|$|[.,])',
        'nao (?:decido|posso decidir|sou eu (?:que|quem) (?:decid|aprov|assin)[a-z]*|tenho (?:alcada|autonomia|poder))',

        '(?:preciso|precisamos|tenho que|temos que|dependo|depende|dependemos|falta|aguardo|aguardamos|aguardando|esperando|necessito|sujeit[ao]|vai ter que passar|tem que passar|passa|passar|terei que|teremos que|devo) (?:~ )?(?:aval|aprovacao|autorizacao|ok|assinatura|liberacao|anuencia|validacao|sinal verde|crivo|consultar|conversar com|falar com|alinhar com|submeter|levar|apresentar|validar|parecer|pel[ao]|d[aeo]|por) (?:~ )?(?:diretor[a-z]*|diretoria|conselho|socio[s]?|socia|chef[ei]a?|presidente|presidencia|ceo|cfo|cto|comite|matriz|juridico|financeiro|gerente|gerencia|superior[a-z]*|dono|dona|esposa|marido|board|controladoria|compras|ti|mantenedora|acionistas|headquarters|coordenac[a-z]*|sindico|assembleia|direcao|familia|holding|global|pai|mae|prefeit[ao]|secretari[ao])',
        '(?:nao (?:sou|tenho|depende|cabe) (?:~ )?(?:quem decide|autonomia|alcada|poder|so de mim|apenas de mim|somente de mim|de mim|a mim|eu (?:que|quem) decid[eo]|o decisor|a decisora))',
        '(?:decisao|quem decide|quem aprova|quem bate o martelo|palavra final|aprovacao) (?:~ )?(?:e d[aeo]|e com|fica com|depende|cabe|e o|e a|nao (?:e minha|depende)|passa|esta com|vem d|sera|final e)',
        '(?:tem que|vai ter que|vai|precisa) (?:~ )?(?:passar|ir) (?:~ )?(?:pelo|pela|para|por|a) (?:~ )?(?:diretor|diretoria|conselho|comite|juridico|compras|matriz|board|socio)[a-z]*',
        '(?:<mine>|o|a) (?:diretor[a-z]*|socio[s]?|chef[ei]a?|presidente|esposa|marido|cfo|ceo|gerente) (?:~ )?(?:precisa|tem que|quer|vai) (?:~ )?(?:aprovar|autorizar|ver|avaliar|analisar|decidir|assinar|dar o ok|validar)',
      ],
      no: [
        '^(?:quem|qual|voces)[^.]{0,60}\\?$|(?:foi|esta|ja) (?:~ )?aprovad[ao]|ja (?:aprovou|aprovaram|autorizou|temos (?:o )?(?:aval|ok|aprovacao))|diretoria aprovou',
      ],
    },
    trust: {
      yes: [
        '(?:avaliac[a-z]+|comentarios?|reclamac[a-z]+|relatos?) (?:~ )?(?:ruins?|negativ[ao]s?|pessim[ao]s?|medo)|nao (?:me |nos )?(?:sinto|sentimos|fico|estou) (?:~ )?(?:segur[ao]|confortavel|tranquil[ao]|a vontade)',

        '(?:tem|atendem|possuem|ja atenderam|teriam) (?:~ )?(?:clientes?|empresas?|casos?|referencias?) (?:~ )?(?:porte|segmento|setor|ramo|tamanho|regiao|nossa area|parecid[ao]s?|como nos)',

        '(?:experiencia|experiencias) (?:~ )?(?:ruim|ruins|negativa|negativas|pessima|traumatica|desagradavel|frustrante)',
        '(?:ja )?(?:fomos|fui|nos|tivemos|tive|passamos por) (?:~ )?(?:enganad|prejudicad|lesad|queimad|na mao|decepc|frustrac|calote|golpe|trauma|dor de cabeca com (?:fornecedor|sistema|empresa))[a-z]*',
        '(?:nao (?:confio|confiamos|sinto seguranca|sentimos seguranca|tenho seguranca|temos seguranca|estou segur[ao]|conheco (?:bem )?(?:a|sua|essa) (?:empresa|marca)|conhecemos (?:bem )?(?:a|sua|essa|voces)|conheco voces))',
        '(?:receio|receios|receos[ao]s?|medo|desconfiad[ao]s?|pe atras|insegur[ao]s?|preocupad[ao]s?|desconfianca|temo|tememos|risco)(?: ~)? (?:de |com |em |que |se |quanto |do |da |para )',
        '(?:tem|teria|ha|existe|algum|voces tem|gostaria de ver|preciso de|quero ver|quem garante|qual a|que|alguma) (?:~ )?(?:garantia|garantias|garante|referencias de clientes|prova de que|cases? (?:real|reais|comprovad)|funciona mesmo)',
        '(?:como (?:sei|sabemos|posso|podemos) (?:~ )?(?:que|saber|confiar|ter certeza|garantir))',
        '(?:empresa|voces|startup|produto) (?:~ )?(?:muito |tao )?(?:nov[ao]s?|pequen[ao]s?|desconhecid[ao]s?|sem (?:referencia|historico|nome))(?=[.,!]| no| e| para| demais)',
      ],
      no: ['nao (?:tenho|temos|ha) (?:receio|medo|duvida)|sem (?:receio|medo|risco)'],
    },
    need: {
      yes: [
        '(?:fazemos|controlamos|resolvemos|usamos|gerenciamos|cuidamos|faco|controlo|fazem|controla) (?:~ )?(?:planilhas?|excel|na mao|internamente|no papel|caderno)',

        '(?:nao (?:vejo|vemos|sei se|sabemos se|tenho certeza se|temos certeza se|precis[a-z]+|preciso|estou convencid[ao]|acho que)) (?:~ )?(?:necessidade|valor|vantagem|precis[a-z]+|necessario|beneficio|ganho|vale a pena|faz sentido|utilidade|tudo isso|agora|diferenca|retorno)',
        '(?:nossa? )?(?:planilha|planilhas|sistema atual|processo atual|solucao atual|que temos|jeito atual|excel) (?:~ )?(?:atende|resolve|da conta|funciona bem|serve|supre|e suficiente|basta)',
        '(?:estamos|estou) (?:~ )?(?:bem atendid[ao]s?|satisfeit[ao]s?) (?:~ )?(?:com|hoje|atual)?',
        '(?:somos|empresa|equipe|operacao) (?:~ )?(?:pequen[ao]s?|poucos|poucas pessoas|enxut[ao]) (?:~ )?(?:para|demais|pra|precis)[a-z]*',
      ],
      no: ['nao preciso de mais (?:nada|tempo)|precisamos de mais tempo'],
    },
  },
  promise: {
    yes: [
      '^(?:entao |ok,? |certo,? |combinado,? |beleza,? )?(?:mando|envio|encaminho|retorno|respondo|aviso|confirmo|passo|ligo|escrevo|assino|pago|deposito|entrego|devolvo|apresento|providencio|preencho|publico|faco|faremos|enviaremos|mandaremos) (?!um abraco|abracos|em anexo|anexo|abaixo|o anexo|esta|este|parte)',
      'prometo [a-z]+(?:ar|er|ir) |(?:faremos|farei|fara|faremos) (?:o|a) (?:deposito|pagamento|transferencia|pedido|envio|assinatura|entrega|retirada|cadastro)',

      '(?:te|lhe|vos|voce) (?:<act>|escrevo|conto|digo|procuro|chamo|mando|sinalizo|notifico|atualizo|posiciono|encaminho|devolvo|comunico|informo)(?=[.!,;]|$| )(?! (?:que|se voces|um abraco|por|a razao|os parabens|muito|escrevo))',
      '(?:hoje|amanha|ate|segunda|terca|quarta|quinta|sexta|semana que vem|dia \\d{1,2}|assim que|logo que|quando tiver|ainda hoje)[^.]{0,50} (?:eu )?(?:te |lhe |vos )?(?:mando|envio|encaminho|retorno|respondo|aviso|confirmo|passo|ligo|escrevo|assino|pago|deposito|entrego|devolvo|apresento|providencio)(?! (?:que|se))',
      '(?:providenci|encaminh|envi|mand|retorn|confirm|avis|entreg|pag|assin|deposit|apresent|prepar|agend|repass|compartilh|transfer|respond|escrev|volt|lig)(?:arei|aremos|erei|eremos|irei|iremos) ',

      '(?:na|no|ate|amanha|dia \\d+|semana que vem|mes que vem|em) (?:~ )?(?:fechamos|assinamos|pagamos|decidimos|definimos|enviamos|confirmamos|mandamos|respondemos|retornamos|batemos o martelo) (?:~ )?(?:pedido|contrato|proposta|compra|negocio|isso|retorno|resposta|voces?|documentos?|tudo)',

      '(?:te|lhe|vos|voce) (?:<act>)(?! (?:que|se voces|um abraco|por|a razao|os parabens|muito))',
      '(?:<act>)-(?:te|lhe|vos) ',
      '(?:<will>) (?:te |lhe |ja |so |entao |sim |tentar )?(?:<act>)(?! (?:em contato com o suporte|nesse caso))',
      '(?:<act>) (?:~ )?(?:pra voces?|para voces?|a voces?|com voces?|com uma posicao|uma posicao|um retorno|um feedback|uma resposta|a resposta|o retorno|com (?:a|uma) (?:resposta|definicao|novidade)|com novidades)',
      '(?:mandarei|enviarei|retornarei|responderei|avisarei|confirmarei|voltarei|ligarei|encaminharei|falarei|verificarei|assinarei|pagarei|enviaremos|mandaremos|retornaremos|responderemos|avisaremos|confirmaremos|assinaremos|pagaremos|fecharemos|decidiremos|daremos|darei|apresentarei|entregaremos|entregarei)',
      '(?:<act>) (?:~ )?(?:contrato|proposta|minuta|boleto|pagamento|retorno|resposta|posicao|documentos?|planilha|pedido|decisao|isso|arquivo|feedback|assinatura|po) (?:~ )?(?:hoje|amanha|ate|segunda|terca|quarta|quinta|sexta|semana|dia|no comeco|no inicio|logo|em breve|assim|na|ainda)',
      '(?:volto|retorno|respondo|ligo|aviso|confirmo|mando|envio|assino|pago|deposito|decido|encaminho) (?:~ )?(?:hoje|amanha|ate|segunda|terca|quarta|quinta|sexta|semana que|dia \\d|em breve|assim que|na (?:segunda|terca|quarta|quinta|sexta|proxima)|ainda)',
      '(?:assinamos|decidimos|retornamos|confirmamos|enviamos|mandamos|pagamos|fechamos|respondemos|avisamos|definimos|voltamos) (?:~ )?(?:ate|amanha|hoje|na (?:segunda|terca|quarta|quinta|sexta|proxima|reuniao)|semana que vem|no dia|dia \\d|em breve|assim que|mes que vem|ainda)',
      '(?:deixa comigo|pode deixar|combinado,? (?:eu )?(?:te )?(?:mando|envio|aviso))',
      '(?:fico|ficamos|fiquei|ficou) de (?:te |lhe )?(?:<act>)',
    ],
    no: [
      '(?:fechamos|assinamos|contratamos|pagamos|aprovamos|compramos) (?![^.]{0,80}(?:amanha|ate |semana que vem|dia \\d|hoje|segunda|terca|quarta|quinta|sexta|assim que|em breve|mes que vem))(?=[a-z])[a-z]*',

      '(?:preciso|precisamos|tenho que|temos que|tenho de|temos de|necessito|devemos|precisava|deveria) (?:~ )?(?:<act>)',

      '(?:se (?:der|sobrar|eu conseguir|conseguir|tiver|tivermos|eu puder|houver|rolar|surgir|precisar|mudar|nao)|caso (?:de|haja|eu|surja|mude|preciso)|talvez|quem sabe|de repente|nao prometo|sem promessa|qualquer (?:coisa|novidade)|quando (?:der|puder)|eventualmente|um dia)',
      '(?:nao|nem|nunca) (?:vou|vamos|irei|iremos|te|lhe|consigo|conseguimos|posso|devo|pretendo|prometo|<act>)',
      '(?:disse|falou|prometeu|ficou|ficaram|disseram) (?:~ )?que (?:ia|iria|iam|mandava|enviava)|(?:ia|iria|deveria|era para) (?:te )?(?:<act>)',
      '(?:posso|podemos|devo|quer que eu|vamos) [^.]{0,60}\\?$|(?:fora|ferias|licenca|ausente)[^.]{0,40}(?:retorno|volto)|retorno (?:d[eoa] (?:investimento|voces|seu|sua|contato))|retorno (?:no|ao) (?:dia|escritorio|trabalho) ?(?:de ferias)?',
      '(?:o|do|para|de|no) envio|^(?:o |qual )?prazo|(?:seu|sua|vosso|vossa) (?:retorno|resposta|posicao)|aguard[oa]|no aguardo|acima[^.]{0,20}pag|(?:pago|pagamos|uso|usamos) (?:hoje|atualmente|por mes)|ontem|(?:mandei|enviei|respondi|confirmei|enviamos) (?:ontem|hoje cedo|semana passada|na semana)|confirmo (?:o )?recebimento|vamos (?:ver|falar|conversar)(?=[.!]|$)|vou (?:querer|precisar)',
      'vamos (?:marcar|agendar|falar|conversar|nos falar)',
    ],
  },
  reminder: {
    yes: [
      '(?:fico|ficamos|sigo|seguimos|estou|ainda|continuo) (?:~ )?(?:no aguardo|aguardando|esperando|a espera) (?:~ )?(?:seu retorno|sua resposta|sua posicao|retorno de voces|resposta de voces|proposta revisada|que voces?)',
      '(?:combinad|acordad|prometid)[ao],? (?:fico|estou|sigo|ficamos) (?:~ )?(?:aguardo|aguardando)',

      '(?:que )?(?:voce|voces|vc|vcs|o senhor|a senhora|vosso time|seu time|sua equipe) (?:me |nos )?(?:prometeu|prometeram|ficou de|ficaram de|disse que|disseram que|falou que|combinou|combinaram|se comprometeu|se comprometeram|ia|iam|tinha ficado|tinham ficado|havia ficado|iria|iriam|garantiu)',
      '(?:conforme|como) (?:voce |voces )?(?:prometid|prometeu|prometeram|combinad|combinou|ficou de)[a-z]*(?: ~)? (?:aguardo|espero|cade|fico no aguardo|ainda)',
      '(?:prometid[ao]s?|combinad[ao]s?) (?:~ )?(?:para|pra) (?:hoje|ontem|segunda|terca|quarta|quinta|sexta|dia|a semana)',
      '(?:ficou|ficaram) (?:combinado )?(?:de|que) (?:voces? )?(?:me |nos )?(?:mandar|enviar|enviaria|enviariam|mandaria|passar|retornar|ligar|apresentar|entregar|ajustar|corrigir|mandariam)[a-z]*',
    ],
    no: [
      '^(?:se|caso) |quando voce|nao (?:prometeu|ficou)|como combinado,? (?:segue|envio|mando|em anexo)|\\bele\\b|\\bela\\b|\\beles\\b',
    ],
  },
  meeting: {
    yes: [
      '(?:segunda|terca|quarta|quinta|sexta)(?:[- ]feira)?(?: que vem)?,? (?:as |ao |no )?(?:meio[- ]dia|\\d{1,2}(?:h|:\\d\\d| horas))',
      '(?:me atende|pra mim (?:esta |ta )?(?:bom|ok|otimo)|para mim (?:esta )?(?:bom|ok|otimo)|por mim|fica otimo|perfeito)',

      '(?:reuniao|call|ligacao|videochamada|video|visita|demo|demonstracao|apresentacao|encontro|cafe|almoco|videoconferencia|papo|bate-papo|conversa|chamada|reunir|conversar|conversarmos|conversamos|falar|falarmos|falamos|nos falamos|nos falarmos|encontrar|encontrarmos|visitar|apresentar|alinhar|marcar|marcarmos|agendar|agendarmos|agendamos|marcamos|remarcar|meet|zoom|teams|convite|agenda)',
      '(?:pode ser|consegue|conseguem|estou livre|tenho livre|tenho disponibilidade|disponivel|estarei disponivel|livre|que tal|funciona|prefiro|fica bom|fica melhor|serve|fechado|combinado|confirmado|confirmada|posso|podemos|consigo|vamos|topo|te espero|espero voces|aguardo voces|bora)',
      '(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?,? (?:as |a partir d[ae]s |la pelas |por volta das )?\\d{1,2}(?:h|:\\d\\d| horas)',
      '(?:as )?\\d{1,2}(?:h\\d{0,2}|:\\d\\d| horas)',
    ],
    no: [
      '(?:reuniao|call|ligacao|visita|conversa|apresentacao|demo|encontro|papo) (?:~ )?(?:de ontem|passad[ao]|da semana passada|anterior|de anteontem|foi|de hoje cedo|que tivemos|ocorrid)|(?:gostei|adorei|obrigad[ao]|agradeco|parabens) (?:~ )?(?:reuniao|conversa|apresentacao|visita|call|papo)|nos reunimos|conversamos (?:ontem|semana passada|na)|falamos ontem',
      'sala de reuni(?:ao|oes)|horario de (?:atendimento|funcionamento|expediente)|(?:atendimento|funcionamento|expediente)[:,]|de segunda a (?:sexta|sabado)|seg(?:\\.|unda)? a sex',
      '(?:nao (?:posso|consigo|poderei|podemos|vou poder|vou conseguir|vai dar|da|conseguirei|tenho|participarei|estarei)) (?:~ )?(?:n[ao]|participar|comparecer|reuniao|ir|segunda|terca|quarta|quinta|sexta|nesse|neste|na data|esse dia)(?!.{0,60}(?:pode ser|que tal|podemos|prefiro|consegue))|(?:cancelar|desmarcar|cancelad[ao]|desmarcad[ao]) (?:~ )?(?:reuniao|call|visita|demo|nossa)',
      'ate (?:o dia |a |as |dia )?(?:segunda|terca|quarta|quinta|sexta|amanha|\\d)|reuniao (?:d[aeo] )?(?:diretoria|conselho|comite|equipe|board|socios|interna|gerencia)',
      'ferias|recesso|licenca|fora do escritorio|ausente|prazo|vencimento|boleto|pagamento',
    ],
  },
  deadline: {
    yes: [
      'preciso|precisamos|precisava|precisamos|prazo|data limite|deadline|vence|vencimento|expira|validade|valid[ao]|encerra|termina|responder|resposta|retorno|retornar|enviar|envio|mandar|entreg[a-z]+|receber|decidir|definir|definicao|assinar|assinatura|fechar|fechamento|apresentar|concluir|finalizar|implantar|instalar|submeter|protocolar|pagar|pagamento|confirmar|confirmacao|urgente|impreterivel[a-z]*|no maximo|no mais tardar|aguardo|necessito|liberar|faturar|emitir|documentos?|propostas?|inscric[a-z]+|edital|limite|ajuda muito|conseguir|conseguem|levar|promocao|condicao',
    ],
    no: [
      'ferias|recesso|licenca|ausente|fora do escritorio|congelad|travad|suspens[ao]|de segunda a|fidelidade|vigencia|em 20[01]\\d',
    ],
  },
  due: {
    yes: [
      '(?:ate|so ate|somente ate|apenas ate) (?:~ )?(?:perco|perdemos|cancelo|segura|garante|vale)|(?:segura|garante|mantem|mantenho|vale) (?:~ )?(?:preco|condicao|desconto|reserva|oferta) (?:~ )?ate|se nao (?:chegar|vier|entregar|sair)[a-z]* ate|(?:tem|teem|precisa|precisam|dependo|deve|devem) (?:~ )?(?:chegar|estar|pront[ao]s?|entreg[a-z]+|publicad|enviad|protocol)[a-z]*',

      '(?:prazo|data[- ]limite|data final|validade|vigencia|contrato|proposta|promocao|condicao|oferta|inscric[a-z]+|edital|licitacao|boleto|fatura|licenca|assinatura|envio|entrega) (?:~ )?(?:e|encerra|encerra-se|termina|acaba|vence|expira|vai ate|fecha|se encerra|vencem|terminam|encerram|ate|:)',
      '(?:vence|vencem|vencera|expira|expiram|encerra|encerram|termina|terminam|acaba|valid[ao]s?|vencimento|data[- ]limite|prazo final|deadline)',
      '(?:sem falta|no maximo|no mais tardar|impreterivelmente|preciso|precisamos|tenho que|temos que|tenho de|temos de|necessito|necessitamos) (?:~ )?(?:ate|para|pra|antes d[eao]|no|na|dia)',
    ],
    no: ['ferias|recesso|licenca (?:medica|maternidade)|congelad|ausente|suspens[ao]|de segunda a'],
  },
  arrange: {
    yes: [
      '(?:me |nos )(?:ligar?|ligue|chamar?) (?:~ )?(?:alinhar|combinar|conversar|falar|explicar|fechar)|quando (?:~ )?(?:pode|podem|poderia|consegue) (?:~ )?(?:vir|passar|visitar|mostrar|nos (?:ver|visitar)|conversar|falar|atender)|(?:fazer?|marcar?|vamos|vamo) (?:~ )?(?:um |uma )?(?:zoom|meet|teams|call|video)',

      '(?:marcar|agendar|remarcar|reagendar|combinar|reunir|adiar|desmarcar|adiantar|antecipar|transferir|marcamos|agendamos|remarcamos|marcarmos|agendarmos|fazer|fazermos|tomar|tomarmos|ter) (?:~ )?(?:<meet>)(?! (?:de (?:diretoria|equipe|conselho)|interna|da diretoria))',
      '(?:bora|vamos|podemos|que tal|topa|topam|quer|gostaria de|gostariamos de) (?:~ )?(?:nos (?:reunir|encontrar|falar)|conversar pessoalmente|conversar por (?:video|telefone)|bater um papo|sentar para conversar|trocar uma ideia)',
    ],
    no: [
      '(?:ontem|semana passada|mes passado)|(?:nao (?:quero|queremos|preciso|precisamos|vou|vamos))|(?:reuniao|visita|call) (?:~ )?(?:foi|que tivemos)|obrigad[ao] pel|sala de reuni',
    ],
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
      'licencas?|usuarios?|assentos|unidades|pecas|lojas|filiais|maquinas|caixas|assinaturas|equipamentos|notebooks|cadeiras|toneladas|litros|alunos|colaboradores|vagas|postos|acessos|ramais|veiculos|computadores',
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
    lead: 'entre|por|custa|custo|custaria|valor|preco|orcamento|verba|budget|fechar|fecho|fechamos|investimento|total|gastamos|pagamos|pago|paga|cobra|cobram|cobrou|desconto|de|teto|limite|ate|cerca de|em torno de|sai|fica|ficou|faturamos|economia|multa|entrada',
    percent: '(?:de |a )?(?:desconto|abatimento|off|comissao|entrada|multa|reajuste|juros|acrescimo|cashback)',
    decimal: ',',
  },
};

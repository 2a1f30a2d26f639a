import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in Portuguese where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    reject: 'vet|reprov|recus|neg|barr|rejeit|descart|engavet|arquiv|cancel|derrub|indefer',
    own: 'voces?|vc|vcs|vosso|o senhor|a senhora|sua?s?|seus?',
    close:
      'fech(?:ar|ei|amos|ou|aram|ando|ado)|contrat(?:ar|ei|amos|ou|aram|ando|ado)|assin(?:ar|ei|amos|ou|aram|ando|ado)|compr(?:ar|ei|amos|ou|aram|ando|ado)|peg(?:ar|uei|amos|ou|aram|ando)|renov(?:ar|ei|amos|ou|aram|ando)|acert(?:ar|ei|amos|ou|aram|ando)|negoci(?:ei|amos|ou)|migr(?:ar|ei|amos|ou|aram|ando)|ir|seguir|seguimos|seguiremos|ficar|ficamos|ficou|trabalhar|optar|opt(?:ei|amos|ou)|resolv(?:i|emos|eu)',
    not: 'nao|nem|nunca|jamais',
    remove:
      'remov(?:a|am|er|e|endo)|retir(?:e|em|ar|a)|tir(?:e|em|a|ar)|exclu(?:a|am|ir|i)|apag(?:ue|uem|ar|a)|delet(?:e|em|ar|a)|elimin(?:e|em|ar|a)|descadastr(?:e|em|ar|a)|desinscrev(?:a|am|er)',
    strong: 'remov(?:a|am|er|e)|exclu(?:a|am|ir|i)|descadastr(?:e|em|ar|a)|desinscrev(?:a|am|er)|delet(?:e|em|ar)',
    mine: '(?:o |a |os |as |todos os |quaisquer )?(?:me[u]|minha|meus|minhas|nosso|nossa|nossos|nossas|este|esse|deste|desse)(?: endereco de)?(?: [a-z-]{3,14})? ?(?:e-?mails?|enderecos?|contatos?|nomes?|cadastros?|dados(?: pessoais)?|numeros?|telefones?|registros?|informacoes|whats(?:app)?|dominio|inscricao)',
    list: '(?:d[aeo]s?|dess[ae]s?|dest[ae]s?|diss[o]|n[ao]s?) (?:su[ao]s? |voss[ao]s? |minha |propria )?(?:listas?|bases?|mailing|banco de dados|cadastros?|newsletters?|disparos?|envios?|malas? diretas?|grupo de e-?mails?|lista de (?:e-?mails?|contatos?|envio|distribuicao|transmissao)|sequencias?|fluxos?|campanhas?|automacoes|esquema|programa de e-?mails|sistema|crm|comunicacoes|cadencia|automacao)',
    mail: 'e-?mails?|mensage(?:m|ns)|newsletters?|contatos?|propagandas?|comunicac(?:ao|oes)|comunicados?|ofertas?|divulgac(?:ao|oes)|informativos?|promoc(?:ao|oes)|spams?|publicidades?|ligac(?:ao|oes)|conteudos?|material de marketing|materiais promocionais|marketing|whats(?:app)?|disparos|nada',
    send: 'mand(?:e|em|ar|ando)|envi(?:e|em|ar|ando)|escrev(?:a|am|er|endo)|contat(?:e|em|ar|ando)|contact(?:e|em|ar)|procur(?:e|em|ar)|lig(?:ue|uem|ar|ando)|incomod(?:e|em|ar|ando)|perturb(?:e|em|ar|ando)|importun(?:e|em|ar)|encham|encher|insist(?:a|am|ir|indo)|abord(?:e|em|ar)|chame|chamem|chamar|perturbando|spammar|spammear',
    again: 'mais|novamente|de novo|nunca mais|outra vez|jamais',
    ask: 'favor|por favor|por gentileza|peco|pedimos|solicito|solicitamos|requeiro|requeremos|exijo|exigimos|quero|queremos|gostaria|gostariamos|desejo|desejamos|preciso|gentileza|podem?|poderiam?|pode|poderia|como faco para|como (?:eu )?faco pra',
    interest: 'interesse|interessad[ao]s?',
    we: 'a gente|nos|a empresa|a diretoria|o conselho|o comite|a matriz|o financeiro|meu socio|a direcao|o cliente|o chefe|meu chefe|minha chefe|o board|a presidencia|a gerencia|o time|a equipe',
    proceed:
      'seguir|segue|prosseguir|avancar|continuar|dar (?:sequencia|andamento|continuidade|prosseguimento|seguimento)|fechar|contratar|comprar|adquirir|assinar|aderir|aceitar|implantar|aprovar',
    thing:
      'proposta|projeto|negocio|contratacao|compra|conversa|conversas|negociacao|processo|solucao|servico|produto|orcamento|plano|oferta|parceria|ideia|assunto|ferramenta|plataforma|demo|demonstracao|contrato|isso|voces',
    rival:
      'outr[ao]s?(?: [a-z]{2,16})? (?:fornecedor[a]?|empresa|solucao|ferramenta|plataforma|parceiro|proposta|sistema|produto|prestador[a]?|consultoria|agencia|opcao|player|software|marca)|(?:[ao]s? |um[a]? )?(?:concorrentes?|concorrencia)|fornecedor(?:a)? (?:atual|local|antig[ao])|atual fornecedor|parceiro atual|solucao (?:interna|propria|caseira|de mercado)|sistema (?:interno|proprio)|(?:com )?quem ja nos atende|proposta d[aeo] (?!voces)[a-z]+',
    return:
      'procur(?:e|em|a|ar)|cham(?:e|em|a|ar)|contat(?:e|em|a|ar)|escrev(?:a|am|e|er)|lig(?:ue|uem|a|ar)|fal(?:e|em|a|ar|amos|emos)|retom(?:e|em|ar|amos|emos|a)|volt(?:e|em|ar|amos|emos|a)(?: a (?:falar|conversar|me procurar|nos procurar|tratar|discutir|ver|avaliar|pensar|entrar em contato|fazer contato))?|convers(?:ar|amos|emos|e)|retorn(?:e|em|ar|amos|emos|a)|reagend(?:ar|amos|emos)|reavali(?:ar|amos|aremos|e)|revisit(?:ar|amos|e)|rev(?:er|emos|ejo|isar)|revisar|ver isso|pensar nisso|olhar isso|avali(?:ar|amos|aremos|e)|deix(?:ar|amos|e|a|emos)(?: isso)?|fic(?:ar|a|amos|aria)|adi(?:ar|amos|e|ado)|entr(?:e|em|ar|a) em contato|da[r]? um(?: novo)? (?:toque|alo|oi|retorno)|me (?:da|de) um (?:toque|alo|oi)|mand(?:e|a|ar|em) (?:um |outro |novo )?(?:e-?mail|mensagem|msg)|tent(?:e|a|ar|em)(?: de novo| novamente)?|peg(?:ar|amos) (?:isso )?(?:de novo|novamente)',
    when: '(?:em|so em|la (?:para|pra|por|em)|para|pra|n[oa]|depois|apos|daqui|mais para|mais pra|a partir|passad[ao]|quando|assim que|dentro|somente|apenas|so|proxim[ao]|mes que vem|semana que vem|ano que vem|meados|fim|final|inicio|comeco|outro momento|segundo semestre|primeiro semestre|q[1-4]|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|2\\d{3})',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        '(?:suprim|retir|remov|exclu|tir|elimin|apag|descadastr)[a-z]* (?:~ )?(?:contato|e-?mail|nome|dados|numero|cadastro|endereco|empresa|telefone)s? (?:~ )?(?:campanhas?|listas?|mailing|base|cadastro|registros?|relacao|destinatarios|disparos?|envios?|sistema|newsletter)',
        '(?:deixe|deixem|deixa) (?:me|nos|minha caixa|meu e-?mail|minha empresa|a gente)(?: [a-z]+){0,3} em paz',
        '(?:pode|podem|favor|por favor|pare|parem|para|chega) (?:~ )?(?:parar )?(?:com|de) (?:(?:os|as|esses|essas|seus|suas|tantos) )?(?:follow-?ups?|e-?mails|mensagens|contatos|insistencia|cobrancas comerciais|propagandas?|spam)',

        '(?:<remove>) (?:o |a |os |as )?(?:e-?mails?|enderecos?|contatos?|numeros?|nomes?|telefones?|cadastros?)(?: [^\\s]{1,60}){0,3} <list>',
        '(?:chega|basta) de (?:tantos? |tanta |mais )?(?:<mail>|e-?mail|mensagem)',
        '(?:nao|nunca) (?:mais )?(?:quero|queremos|desejo|desejamos|aceito|aceitamos|autorizo) (?:mais )?(?:nenhum |qualquer )?(?:tipo de )?(?:contato|e-?mails?|mensagens|mensagem|ligacao|ligacoes|newsletter)(?=[.!,;]|$| d[eo] voces| comercial| por| nem)',
        '(?:<ask>|quero|queria|como) (?:~ )?(?:sair|me tirar|me tirem|me remover|me excluir) (?:~ )?(?:<list>)',
        '(?:nao|parem? de|pare|chega de) (?:<send>) (?:~ )?(?:<mail>) (?:~ )?(?:sem (?:minha|nossa) (?:autorizacao|permissao))',

        '(?:gostaria|gostariamos|prefiro|preferimos|peco|pedimos|quero|queremos|solicito|favor|prefiria|preferiria)(?: de| para)? nao (?:mais )?(?:receber|ser (?:mais )?contatad[ao]s?|sermos contatados|ser incomodad[ao])(?! (?:a proposta|o contrato|o boleto|a nota|por))',
        '(?:ja|eu) (?:ja )?(?:pedi|solicitei|avisei|falei|disse) (?:~ )?(?:para sair|descadastr|remocao|exclusao|para nao receber|para parar|para nao (?:me )?(?:mandar|enviar|ligar)|me (?:remov|tir|exclu|descadastr)|que nao quero)[a-z]*',
        'nao (?:<send>)(?:-me|-nos) mais',
        '(?:retire|retirem|tire|tirem|exclua|excluam|remova|removam|elimine|eliminem) (?:este |esse |meu |nosso )?(?:e-?mail|endereco|contato|nome|numero) (?:~ )?<list>',

        '(?:me|nos) (?:<remove>) (?:urgente |imediatamente |ja |por favor,? |logo )?(?:~ )?<list>',
        '(?:me|nos) (?:<strong>)(?=[.!,;]|$| por| imediat| urgent| ja\\b| logo| agora| dai| disso| de vez)',
        '(?:<remove>)(?:-me|-nos)(?: ~ <list>|(?=[.!,;]|$| por| imediat))',
        '(?:<remove>) (?:por (?:favor|gentileza),? |imediatamente |urgente )?<mine>',
        '<ask> ~ (?:a |o )?(?:exclusao|remocao|eliminacao|retirada|descadastramento|descadastro|descadastramento|apagamento|cancelamento) (?:imediat[ao] |definitiv[ao] |total )?(?:d[aeo]s? )?(?:<mine>|(?:todos os )?dados)',
        '<ask> ~ (?:a |minha |meu |o |o meu |a minha )?(?:exclusao|remocao|retirada|descadastramento|descadastro) (?:imediat[ao] |definitiv[ao] )?<list>',
        '(?:exclusao|remocao|eliminacao|apagamento) d[eo]s? meus dados',
        '(?:<ask>|que) (?:que )?(?:me |nos )?(?:apaguem|excluam|deletem|removam|descadastrem|apague|exclua|delete|remova|descadastre|excluir|remover|descadastrar|apagar|retirar)(?: tudo)?(?=[.!]|$)',
        '(?:favor|por favor|peco|solicito|quero|como faco para|gostaria de|preciso|desejo|podem|pode|para) (?:para )?(?:me |nos )?(?:descadastr(?:ar|e|em)|desinscrever|sair) ?(?:<list>|<mine>|este|esse|$|[.!?])',
        '(?:<ask>) (?:de )?sair <list>',
        '(?:nao|nunca|jamais) (?:me |nos )(?:<send>) (?:~ )?(?:<again>)',
        '(?:nao|nunca|jamais) (?:<send>) (?:~ )?(?:<again>)(?: ~ <mail>)?(?=[.!,;]|$| por favor| para (?:mim|nos|este|esse))',
        '(?:nao|nunca|jamais) (?:mais )?(?:me |nos )?(?:<send>) (?:mais )?(?:este tipo de |esse tipo de |esses |estes |essas |seus |suas |novos |nenhum tipo de )(?:<mail>)',
        'nunca mais (?:me |nos )?(?:<send>)',
        '(?:nao|nunca) (?:me |nos )?(?:voltem?|tornem?|venham?) (?:mais )?a (?:me |nos )?(?:<send>|entrar em contato|fazer contato)',
        '(?:nao|nunca) (?:entrem?|entrar|facam?|facas|fazer) (?:mais )?(?:em )?contatos?(?: comigo| conosco| com a gente)?(?: novamente| mais| de novo)?(?=[.!,;]|$| com (?:a nossa|nossa|est[ae]))',
        '(?:parem?|para|pare|deixem?|deixe|cessem?|chega|favor parar|podem parar|parar) (?:imediatamente |ja |por favor |por gentileza )?(?:de|com) (?:me |nos )(?:<send>)(?! (?:boleto|fatura|nota|cobranca|produto|pedido|mercadoria))',
        '(?:parem?|pare|deixem?|deixe|cessem?|chega|favor parar|podem parar|peco que parem) (?:imediatamente |ja )?(?:de|com) (?:<send>|receber|essas?|esses?|os|as|tanto) (?:~ )?(?:<mail>)',
        '(?:parem?|chega) de (?:<send>)(?=[.!]|$)',
        '(?:nao|nem) (?:quero|queremos|desejo|desejamos|gostaria(?:mos)?|pretendo|pretendemos|aceito|tenho interesse em|temos interesse em|tenho mais interesse em|preciso|faco questao) (?:mais )?(?:de )?(?:mais )?(?:continuar )?(?:a )?(?:receb(?:er|endo)) (?:mais )?(?:~ )?(?:<mail>)',
        '(?:nao|nem) (?:quero|queremos|desejo|desejamos|gostaria(?:mos)?) (?:mais )?(?:de )?(?:ser (?:mais )?(?:contatad|contactad|incomodad|abordad|procurad|perturbad)[ao]s?|(?:nenhum )?contatos?(?=[.!,]| de voces| com voces|$)|que (?:me|nos) (?:mandem|enviem|liguem|contatem|escrevam|procurem)|fazer parte d[aeo] ~ (?:lista|mailing|base)|estar n[ao] ~ (?:lista|mailing|base))',
        '(?:nao|nunca) (?:<again> )?(?:autorizo|autorizei|autorizamos|permito|permiti|consenti|dei (?:autorizacao|permissao|consentimento)) ~ (?:<mail>|meus? dados?|uso|envio|contato)',
        '(?:nao|nunca) (?:me (?:cadastrei|inscrevi)|solicitei|pedi|assinei|autorizei) ~ (?:lista|newsletters?|e-?mails?|mensagens?|mailing|informativos?|spam)',
        '(?:revogo|retiro|cancelo) ~ (?:consentimento|autorizacao)',
        '(?:cancel(?:e|em|ar|o|amento)|suspend(?:a|am|er)|interromp(?:a|am|er)|encerr(?:e|em|ar)|bloque(?:ie|iem|ar)|cess(?:e|em|ar)) (?:imediatamente )?(?:d?[aeo]s? |tod[ao]s [ao]s |quaisquer |est[ae]s? |ess[ae]s? |minha |meu )*(?:(?:envios?|recebimento|disparos?|assinatura|inscricao) (?:d[aeo]s? |dess[ae]s? |n[ao]s? )*(?:<mail>|lista)|(?:newsletters?|mala direta|inscricao|comunicacoes|e-?mails?|mensagens|envios?|disparos?|contatos?)(?=[.!,]|$| para| a mim| comig))',
        '(?:lgpd|lei geral de protecao|13\\.?709|art(?:igo)?\\.? ?18) ~~ (?:exclu|elimin|remo[cv]|apag|descadastr|retir)[a-z]*',
        '(?:vou|vamos|irei|iremos|serei obrigad[ao] a|terei que|posso) (?:te |o |os |lhe |voces )?(?:denunciar|bloquear|marcar|reportar|processar) ~ (?:spam|procon|anpd|remetente|e-?mail|dominio|voces|endereco)',
        '(?:isso|isto|este e-?mail|esse e-?mail) e (?:um )?spam',
        '(?:marcando|marcado|marquei|bloqueando|bloqueado|bloqueei|denunciando|reportando) ~ (?:spam|lixo eletronico|remetente)',
        '(?:dispenso|chega de|basta de|sem) (?:mais )?(?:(?:esses|essas|seus|suas|novos|novas) )?(?:e-?mails|mensagens|contatos|spam|propaganda|newsletters)(?=[.!,]|$)',
        '(?:me|nos) (?:deixem?|deixa) em paz|(?:perca|percam|esquec[ae]m?|apaga|perde) (?:o )?meu (?:contato|e-?mail|numero)',
        'me (?:deixem?|deixe|tirem?|tire) (?:de )?fora d[aeo]ss?[ae]?s? (?:lista|disparo|e-?mails|mailing)[a-z]*',
        '(?:opt[- ]?out|unsubscribe)(?=[.!]|$)',
        '(?:quero|como|favor|gostaria de|desejo|onde) ~ (?:opt[- ]?out|unsubscribe|me desinscrever|cancelar (?:a |minha )?inscricao|me descadastrar|cancelar o recebimento)',
      ],
      no: [
        '(?:uma|a|essa) (?:duda|duvida|curiosidade)',

        '(?:parei|paramos|parou|pararam|deixei|deixamos) de receber',
        '(?:recebi|recebemos|estou recebendo) (?:por engano )?o (?:link|botao)',
        'nao (?:me )?(?:remov|tir|exclu|retir|descadastr)[a-z]+',
        '(?:nao quero|nao queremos|nao gostaria) (?:de )?(?:sair|perder|deixar|ser removid)',
        '(?:item|itens|linha|produto|modulo|usuario|licenca|frete|imposto|multa|clausula)s?(?: [a-z0-9]+)? d[aeo] (?:lista|proposta|orcamento|planilha|pedido|contrato)',
        'd[eo]s? (?:um |outros? |meus |nossos |seus )?(?:usuarios?|clientes?|alunos?|colaborador(?:es)?|funcionarios?|membros?|assinantes?)|por engano|sem querer|caixa de spam|no spam|na caixa|foi para (?:o )?spam|caiu no spam|caindo no spam|filtro de spam',
        '(?:antig[ao]|incorret[ao]|errad[ao]|desatualizad[ao]) (?:~ )?e (?:inclu|coloqu|cadastr|adicion|us|mand|envi)[a-z]*',
        '(?:nossos|meus|os) clientes|clientes? (?:nossos?|final|finais)',
        'voces (?:tem|possuem|oferecem|fazem|permitem|conseguem)|a (?:ferramenta|plataforma|solucao) (?:tem|possui|permite|faz)|o sistema (?:tem|possui|permite|faz|deixa)',
        'por (?:correio|fax|whats(?:app)?|telefone|sms), (?:pode|prefiro|mande|envie|e melhor)|(?:pode|prefiro|mande|envie) (?:ser )?por (?:e-?mail|whats)',
        '(?:depois|antes|apos) d[aeo]s? (?:18|8|9|10|17|19|20|almoco)',
        'parar de receber (?:o |esse |este )?desconto',
      ],
    },
    declined: {
      yes: [
        'nao (?:contrat|compr|particip|segu|renov|prossegu|avanc|fech|assin|adquir|invest|ader|aceit|continu)(?:aremos|arei|iremos|irei|eremos|erei)(?! (?:ate|antes|sem|enquanto))',
        '(?:resposta|decisao) (?:~ )?(?:e|foi|sera|final e) (?:um )?(?:nao|negativa)(?=[.!,;]|$)',
        'nao (?:vai|sera|foi) (?:ser )?(?:dessa|desta|nessa) vez|sem chances? (?:d|alguma|nenhuma)|fora de cogitacao',
        'nao (?:nos |me )?atende (?:~ )?(?:necessidades?|requisitos|demanda|expectativas?|o que (?:precis|busc))',
        'nao e algo (?:~ )?(?:precis|quer|busc|interess|fac)[a-z]*',

        '(?:proposta|projeto|orcamento|compra|contratacao|solicitacao|pedido|oferta|parceria|empresa|candidatura) (?:~ )?nao (?:foi|fomos|sera|serao|pode ser|pôde ser|acabou sendo|vai ser) (?:~ )?(?:aprovad|aceit|selecionad|escolhid|contemplad|autorizad|classificad|homologad)[ao]?',
        'nao (?:foi|fomos|sera|foram) (?:~ )?(?:aprovad|aceit|selecionad|escolhid|contemplad|autorizad|classificad)[ao]s? (?:~ )?(?:proposta|projeto|orcamento|compra|contratacao|oferta)',
        '(?:proposta|projeto|orcamento|compra|contratacao|oferta|investimento) (?:~ )?(?:foi|acabou sendo|acabou) (?:<reject>)ad[ao]',
        '(?:<we>|direcao|diretoria|comite|conselho|compras|financeiro|socios?|chefe) (?:~ )?(?:<reject>)(?:ou|aram)(?! (?:a|o|os|as)? ?(?:reuniao|visita|call|boleto|nota))',
        '(?:vou|vamos|quero|queremos|prefiro|preferimos|preciso|precisamos|terei que|teremos que|tenho que|temos que) (?:~ )?(?:declinar|recusar|dispensar|abrir mao|desistir)(?! d[aeo]s? (?:reuniao|call|visita|horario|frete|instalacao|treinamento|nota))',
        'nao (?:e|era|parece|sera) (?:bem )?(?:para|pra) (?:mim|nos|a gente|o nosso|a nossa)',
        'nao (?:vamos|iremos|vou|pretendemos|pretendo|precisaremos|precisarei|precisamos|quero|queremos) (?:mais )?(?:precisar |querer )?(?:mais )?(?:d[aeo]s? |dess[ae]s? |dest[ae]s? |o |a |nenhum |nada )?(?:su[ao]s? )?(?:proposta|projeto|orcamento|servicos?|produtos?|solucao|sistema|plataforma|ferramenta|contratacao|curso|compra|disso|oferta|parceria)(?! (?:antes|ate|sem|por enquanto|mais (?:car|barat|complet|detalh)))',
        '(?:fica|ficou) (?:para|pra) (?:uma )?(?:proxima|outra)(?: vez| oportunidade| ocasiao)?(?=[.!,;]|$)',
        '(?:vamos|vou|decidimos|resolvemos|preferimos|melhor) (?:ter que )?(?:deixar (?:passar|de lado|quieto)|parar por aqui|encerrar por aqui|nao (?:levar|ir) (?:adiante|em frente))',

        '(?:nao|sem|nenhum) (?:ha |temos |tenho |tem |existe |houve |vejo |vemos |demonstr[a-z]+ )?(?:mais |muito |nenhum |qualquer |no momento |agora |hoje )?(?:<interest>)(?! em (?:adiar|perder|esperar|parar|cancelar|atrasar|postergar|deixar|trocar voces|mudar de voces|desistir|sair))',
        'nao (?:estou|estamos|esta|estao|sou|somos|seria|fiquei|ficamos) (?:mais |muito |realmente )?interessad[ao]s?(?! em (?:adiar|perder|esperar|parar|cancelar|atrasar|postergar))',
        'nao (?:me|nos) interess(?:a|ou|amos|am)(?! (?:o|a|os|as) (?!su|proposta|projeto|oferta|voss|servico))',
        'nao (?:(?:e|e algo|foi|seria|sera|parece) )?(?:algo )?(?:que )?(?:se )?(?:faz|fazem|faca|fara|faria) (?:mais |muito |nenhum )?sentido',
        'nao se (?:encaixa|aplica|enquadra|adequa)[a-z]* (?:~ )?(?:nosso|nossa|perfil|necessidade|momento|realidade|estrategia|para nos|aqui|ao que)',
        'nao (?:vamos|vou|iremos|irei|vai|pretendemos|pretendo|queremos|quero|poderemos|conseguiremos|podemos|iria|iriamos|vamos mais|vou mais) (?:mais |poder |conseguir |querer |mesmo |, infelizmente, |infelizmente )?(?:<proceed>)(?! (?:sem|ate|enquanto|antes|hoje|nesta semana|essa semana|com outr|com o concorr|com a concorr))',
        '(?:decidi(?:mos|u|ram)?|optei|optamos|optou|optaram|resolvemos|resolvi|resolveu|escolhemos|preferimos|prefiro|achamos melhor|acabamos|decisao foi|decisao e|decidiu-se) (?:~ )?(?:por |em |de )?nao (?:<proceed>|ir adiante|levar adiante|renovar|investir|trocar|mudar)',
        '(?:<we>) (?:~ )?(?:vetou|vetaram|reprovou|reprovaram|recusou|negou|barrou|cancelou|nao aprovou|nao aprovaram|nao autorizou|nao topou|nao quis|nao aceitou|rejeitou|descartou|engavetou|disse (?:que )?nao)',
        '(?:projeto|compra|contratacao|verba|orcamento|iniciativa|processo|proposta) (?:foi|acabou sendo|esta|ficou|acabou) (?:~ )?(?:cancelad|vetad|reprovad|engavetad|descartad|recusad|rejeitad|arquivad|encerrad|negad|descontinuad)[ao]',
        '(?:vamos|vou|iremos|decidimos|resolvemos|preciso|tenho que|temos que|gostaria de|optamos por) (?:infelizmente )?(?:ter que |ter de |precisar )?(?:declinar|recusar|dispensar|desistir|agradecer e (?:declinar|recusar|dispensar|encerrar)|encerrar (?:por aqui|o assunto|as? conversas?|o processo|a negociacao)|passar (?:desta|dessa) vez|deixar passar)(?! (?:d[aeo]s? )?(?:visita|reuniao|convite|horario))',
        '(?:declin|recus|dispens|desist)(?:o|amos|imos|ei|i) (?:~ )?(?:<thing>)',
        '(?:agradeco|agradecemos|obrigad[ao])[^.]{0,30} mas (?:vou|vamos|teremos|tenho|temos) (?:que )?(?:declinar|recusar|dispensar|passar|deixar|nao)',
        '(?:agradeco|agradecemos|obrigad[ao])[^.]{0,40} mas (?:dispenso|dispensamos|nao,? obrigad[ao]|nao (?:preciso|precisamos|e para nos|e pra gente|e o caso|e o que))',
        '(?:nao precisamos|nao preciso|nao temos necessidade|nao tenho necessidade|nao ha necessidade|nao necessitamos) (?:mais |no momento |hoje )?(?:d[aeo]s?|dess[ae]s?|dest[ae]s?|disso|nisso|neste|nesse) ?(?:~ )?(?:<thing>|tipo|momento|seus?|suas?|isso)?(?=[.!,;]|$| no momento| agora| hoje| por)',
        '(?:pode|podem|favor|por favor|pode-se) (?:~ )?(?:encerrar|dar por encerrad[ao]|desconsiderar|cancelar|arquivar|fechar|finalizar) (?:~ )?(?:por aqui|contato|proposta|negociacao|atendimento|conversa|assunto|oportunidade|processo|isso)',
        'nao (?:e|sera|foi|seria) (?:mais )?(?:uma )?prioridade (?:~ )?(?:nem|e nem|e nao)',
        '(?:desistimos|desisti|desistiu|desistiram)(?=[.!,]| d[aeo]| da)',
        'nao (?:vai|vou|vamos) (?:dar|rolar|ser possivel)(?=[.!,]|$)(?! (?:para|pra))',
        '^(?:~ )?nao,? (?:muito )?obrigad[ao](?=[.!,]|$)',
        '(?:ja )?(?:temos|tenho) (?:tudo|solucao propria) (?:~ )?(?:resolvido|e nao)',
        'nao (?:temos|ha|tenho) (?:fit|aderencia|demanda|perfil|espaco para isso)',
        '(?:fica|deixa|deixamos) para (?:uma )?proxima|nao e (?:para|pra) (?:nos|a gente|mim|o nosso)',
        'nao (?:queremos|quero)(?: mais)?(?=[.!]|$)|nao (?:queremos|quero) mais (?:o|a|os|as)? ?(?:<thing>)',
      ],
      no: [
        '(?:desist|desisti)[a-z]* (?:~ )?(?:ideia|alug|cor|viagem)',
        'disse nao (?:para|pro|pra|ao)|vamos (?:comprar|contratar|fechar) (?:mesmo|sim)',

        '(?:(?<=[,;] )|mas |porem )(?:(?:e )?(?:sim )?(?:eu |nos |a gente )?)?(?:(?:quero|queremos|preciso|precisamos|prefiro|preferimos|vamos|quer|pediu|so quer) (?:~ )?(?:complet|premium|profissional|mais|outr|maior|menor|\\d|vinte|trinta|quarenta|cinquenta|cem|ajuste|avancad|plano|modelo|todos|tudo|seguir|avancar|fechar)|so (?:pediu|pediram|quer|pedimos))',
        '(?:nosso|meu|um|o) cliente (?:~ )?(?:desist|recus|cancel)',

        'nao e que|nao significa|nao quer dizer|longe de',
        'se (?:nao|voces)|caso (?:nao|voces)',
        '(?:nao|sem) (?:<interest>)[^.]{0,20} em (?:adiar|perder|esperar|parar|cancelar|atrasar|postergar)',
        '(?<!nao |nem )(?:temos|tenho) (?:muito |total |todo )?interesse',
        'nao (?:recebi|recebemos|consegui|conseguimos|chegou|encontrei|achei|abriu|vi\\b)',
        '(?:nao|sem) (?:pensar|hesitar)',
        'so (?:o|a|os|as|do|da|no|na)\\b|somente|apenas|o modulo|a parte|o item|o plano (?:anual|basico|premium)',
        'perder|problema (?:nenhum|algum)',
      ],
    },
    'chose-other': {
      yes: [
        '(?:ficaram|ficou|ficastes|sairam|terminaram) (?:~ )?em (?:segundo|terceiro|2|3)',
        '(?:quem|a que|o que) (?:ganhou|levou|venceu|ficou com) (?:~ )?(?:foi|e) (?!<own>)',
        '(?:comprei|compramos|comprou|encomendei|encomendamos|encomendou|contratou|migramos|migrei|mudamos|trocamos) (?:~ )?(?:d[ao] (?!plano|mes)|n[ao] |com outr|pel[ao] |para (?:o|a) (?:sistema|plataforma|software|solucao|servico)? ?(?:d[ao] )?)(?!<own>|site|loja|link|voces|plano|mes|semana|ano|cartao|pix|app|black|sexta|minha|nossa|nosso|casa|escritorio|filial|rua)[a-z]+',
        '(?:optou-se|decidiu-se) por (?:contratar|comprar|adquirir|fechar com) (?:a |o )?(?!<own>)[a-z]+',
        '(?:servico|fornecimento|pedido|trabalho|projeto|obra|conta|contrato) (?:~ )?(?:ficou com|foi para|foi dado a|foi atribuid[ao]|foi entregue a|sera feit[ao] pel[ao]|vai ser feit[ao] pel[ao]) (?:~ )?(?!<own>)[a-z]+',

        '(?:acab(?:ei|amos|ou)|resolv(?:i|emos|eu)|decid(?:i|imos|iu)|prefer(?:i|imos)|opt(?:ei|amos)) (?:por |em )?(?:<close>) (?:mesmo )?(?:com|n[ao]|pel[ao]|d[ao]|em) (?:a |o |um |uma )?(?!<own>|plano|proposta|contrato|prazo|gente|base|pagamento|entrega|ideia|calma|banco|frete|anual|mensal|cartao|boleto|pix)[a-z]+',
        '(?:licitacao|concorrencia|cotacao|pregao|concurso|projeto|pedido|obra|conta|contrato|disputa|tomada de precos) (?:~ )?(?:foi |ficou |acabou )?(?:vencid[ao]|ganh[ao]|adjudicad[ao]|levad[ao]|arrematad[ao]|ficou|foi|fica) (?:por|pel[ao]|com|para) (?:a |o )?(?!<own>|prazo|gente|hoje|amanha|semana|ano|segunda|terca|quarta|quinta|sexta|depois|outro|janeiro|proxim|mes|\\d)[a-z]+',
        '(?:bat(?:emos|eu|i|eram)) o martelo (?:~ )?(?:<rival>|(?:n[ao]|com a|com o|em|pel[ao]) (?!<own>|data|proposta|plano|reuniao|segunda|terca|quarta|quinta|sexta|preco|valor)[a-z]+)',
        '(?:d(?:emos|ei|eu|eram)) (?:a )?preferencia (?:a|para|pra|ao) (?!<own>)',
        '(?:peguei|pegamos|comprei|compramos|contratei|contratamos|consegui|conseguimos|arrumei|arrumamos|achei|achamos|fechei|fechamos|fiz|fizemos) (?:~ )?(?:com|em|de|n[ao]|por) (?:~ )?(?:conhecid[ao]|amig[ao]|outr[ao]|vizinh[ao]|parente|primo|cunhado|concorrente|outro lugar|alguem)',
        '(?:<close>) (?:~ )?(?:em outro lugar|noutro lugar|com outr[ao]s?|com outra pessoa|no concorrente|na concorrencia|com terceiros)',
        '(?:outr[ao]s?(?: [a-z]{2,16})?|concorrentes?) (?:~ )?(?:levou|ganhou|ficou com|pegou|fez|assumiu) (?:o|a|os|as) (?:~ )?(?:pedido|servico|conta|contrato|trabalho|obra|projeto|job)',

        '(?:decisao|opcao|escolha|preferencia) (?:~ )?(?:foi|recaiu|ficou|acabou sendo) (?:pel[ao]|em favor|com|por|sobre) (?!voces|nao|adiar|esperar|enquanto|conta|isso|prazo|pre[cç]o)[a-z]+',
        '(?:optamos|optei|decidimos|acabamos indo|fomos|fui|acabamos ficando|ficamos) (?:mesmo )?(?:pel[ao]|de|com a|com o) (?!plano|opcao|modalidade|proposta|versao|pacote|voces|segunda|primeira|anual|mensal|mais|menos|avan|segu|nao|dia|horario|fim|inicio|seman|pagamento|gente|reuniao|contrato|[a-z]+ (?:de voces|anual|mensal))[a-z]+',
        '(?:fechamos|fechei|contratamos|assinamos|renovamos) (?:recentemente |ontem |semana passada |agora )?com (?:a |o )?(?!voces|voce|plano|proposta|contrato|chave|prazo|desconto|ele|ela|gente|sua|seu|base|pagamento|entrega)[a-z]+',

        '(?:acab[a-z]+|decid[a-z]+|opt[a-z]+|escolh[a-z]+|resolv[a-z]+|prefer[a-z]+|vamos|fomos|fui|ficamos|fiquei|ficar|seguimos|seguiremos|seguir|sigo|segui|fech(?:amos|ei|aram|ou|ar)|contrat(?:amos|ei|aram|ou)|assin(?:amos|ei|aram|ou)|compr(?:amos|ei|aram|ou)|adquir(?:imos|i)|migramos|renov(?:amos|ei|aram|ou)|opcao|decisao|escolha) (?:~ )?(?:com|por|pel[ao]s?|de|[ao]|em|para|um[a]?|junto|outr[ao])? ?(?:<rival>)',
        '(?:<rival>) (?:~ )?(?:ganhou|levou|venceu|foi (?:a |o )?(?:escolhid|selecionad|contratad|vencedor)[ao]?|saiu na frente|apresentou (?:~ )?melhor|teve (?:~ )?melhor|fez (?:~ )?melhor)',
        '(?:ja )?(?:fech(?:amos|ei|ado)|contrat(?:amos|ei|ado)|assin(?:amos|ei)|compr(?:amos|ei)|resolv(?:emos|i)|renov(?:amos|ei)) (?:~ )?com (?:<rival>|a (?!gente|voces|senhora)[a-z]+ semana passada)',
        '(?:escolhemos|optamos|fechamos|vamos|seguiremos|ficamos|decidimos) (?:~ )?(?:solucao|desenvolv[a-z]+|fazer|equipe|time|sistema) (?:intern[ao]s?|internamente|dentro de casa|em casa|propri[ao])',
        '(?:vamos|decidimos|optamos por|preferimos|resolvemos) (?:continuar|ficar|permanecer|manter|seguir) (?:com )?(?:o que|o sistema que|a solucao que|quem) (?:ja )?(?:temos|usamos|nos atende)',
        '(?:vamos|decidimos|optamos por|preferimos|resolvemos) (?:manter|continuar com|permanecer com|ficar com) (?:o |a )?(?:noss[ao] )?(?:atual|fornecedor|parceiro|solucao atual|sistema atual|contrato atual)',
        '(?:foi|fomos|acabou) (?:~ )?(?:escolhid|selecionad|aprovad|contratad)[ao] (?:~ )?(?:<rival>)',
      ],
      no: [
        'banco|financiamento|frete|transportadora|comprar (?:com|de) voces|outro modelo (?:seu|de voces)',

        '(?:escolhemos|preferimos|optamos por|fechamos com|ficamos com|escolher) voces|se (?:nao|voces)|caso|avaliando|analisando|cotando|comparando|conversando com|falando com|orcando|ainda nao|antes de|estamos vendo|pensando em|consider[a-z]+|nao (?:fechamos|contratamos|optamos|escolhemos|vamos|fomos)',
        '(?:ano passado|em 20[01]\\d|ha \\d+ anos|anos atras)[^.]{0,60} (?:mas|e agora|porem)',
      ],
    },
    'not-now': {
      asked: true,
      yes: [
        'mas nao (?:~ )?(?:este|esse|neste|nesse) (?:mes|ano|trimestre|semestre|momento|periodo)',
        '(?:segura|segure|guarda|guarde|aguenta|aguente|congela|pausa) (?:~ )?(?:proposta|orcamento|projeto|conversa|isso)(?: ~)? ?(?:um pouco|ai|por enquanto|por ora)?',
        '(?:assim que|quando|depois que|logo que) (?:~ )?(?:eu|a gente|nos) (?:te |lhe |vos )?(?:procuro|chamo|procuramos|chamamos|volto|voltamos|retomo|retomamos|busco)',
        'momento (?:~ )?nao e (?:~ )?(?:propicio|oportuno|adequado|favoravel|bom|ideal)',
        '(?:so|somente|apenas) em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)[^,;.]{0,12} (?:vamos|vou|teremos|terei|poderemos|conseguimos|da|e que)',
        '(?:me |nos )(?:liga|ligue|chama|chame|escreve|escreva|procura|procure) (?:~ )?(?:dia \\d|so |a partir|depois|apos|em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))',

        '(?:ainda )?nao (?:e|era|seria|esta sendo|chegou) (?:ainda )?(?:a |o |uma |um )?(?:hora|momento|epoca|fase|boa hora|bom momento)(?! de (?:pagar|voces))',
        'quem sabe (?:~ )?(?:mais (?:para|pra) (?:frente|diante)|mais tarde|no futuro|um dia|ano que vem|proximo|depois|outra (?:hora|oportunidade)|n[ao] )',
        '(?:so|somente|apenas) (?:vou|vamos|consigo|conseguimos|poderei|poderemos|teria|teremos|da|daria|terei|tenho|temos) (?:~ )?(?:olhar|ver|mexer|tratar|pensar|avaliar|falar|conversar|retomar|tempo|cabeca|condicoes|isso|nisso|verba) (?:~ )?<when>',
        '(?:ate|antes d[eo]) (?:~ )?nao (?:vou|vamos|consigo|conseguimos|poderei|posso|podemos|da) (?:~ )?(?:olhar|ver|mexer|tratar|pensar|avaliar|falar|conversar|decidir|contratar|investir)',
        '(?:deixa|deixar|deixamos|deixemos|ficar|fica) (?:~ )?(?:stand[- ]?by|espera|em aberto|na geladeira|para depois|pra depois)',
        '(?:agora|hoje|no momento) (?:esta|ta|estou|estamos|ando|andamos) (?:~ )?(?:corrid|complicad|apertad|atolad|puxad|sem tempo|dificil|enrolad)[ao]?s?',

        '(?:fale|falem|fala|converse|conversem|volte|voltem|chame|chamem|ligue|liguem|escreva|escrevam|procure|procurem) (?:comigo |conosco |com a gente |de novo |novamente |a falar comigo )*(?:so )?(?:daqui a|depois d[aeo]|apos|a partir de|em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\\d|dois|duas|tres)|no (?:segundo|primeiro|proximo|ano|mes|meio|inicio|comeco|final|fim))',

        '(?:me |nos |a gente |podemos |vamos |poderia(?:mos)? |podem? |prefiro |preferimos |melhor |quero |queremos |gostaria(?:mos)? (?:de )?|sugiro |peco |pode |e ai |favor |por favor,? |so )(?:me |nos |que |pra |para |a gente |gente )*(?:<return>)(?: ~|,)? <when>',
        '(?:<return>)(?:-me|-nos) ~ <when>',
        '(?:<when>) (?:~ )?(?:me|nos|a gente|voce me|voces me|voces nos|voce nos) (?:<return>)',
        '(?:<when>) (?:~ )?(?:retomamos|conversamos|voltamos a|falamos|revemos|reavaliamos|retornamos|podemos (?:retomar|conversar|falar|voltar|rever|reavaliar)|vamos (?:retomar|conversar|reavaliar|rever)|a gente (?:retoma|conversa|volta|fala|ve|reavalia))',
        '(?:retomamos|voltamos a (?:falar|conversar)|reavaliamos|retomaremos|reavaliaremos|voltaremos a|vamos retomar|vamos reavaliar|vamos deixar|fica|ficou|deixamos|vamos adiar|precisamos adiar|adiamos|foi adiad[ao]|postergamos|foi postergad[ao]|postergad[ao]|empurramos|jogamos) (?:~ )?(?:<when>)',
        '(?:agora|no momento|hoje|este ano|neste ano|neste mes|este mes|neste trimestre|nesse momento|neste momento|por enquanto|por ora) (?:realmente |infelizmente )?nao(?:,|\\.|$| (?:consigo|conseguimos|da|vai dar|posso|podemos|temos como|tenho como|e o momento|e um bom|e possivel|vou conseguir|vamos conseguir|rola))',
        'nao (?:e|seria|estamos n|estou n|esta sendo) ?(?:um |o )?(?:bom |melhor |momento )',
        '(?:este|esse|agora|hoje) nao e (?:um |o )?(?:bom |melhor )?momento',
        '(?:deixar|deixamos|deixa|fica|ficar|guardar|segurar) (?:isso )?(?:para|pra) (?:depois|mais tarde|mais para frente|mais pra frente|outro momento|outra hora|o ano que vem|o proximo)',
        '(?:mais para frente|mais pra frente|mais adiante|em outro momento|num outro momento|futuramente|outra ocasiao)(?: ~)? (?:retom|convers|fal|volt|procur|ve)[a-z]*',
        '(?:retom|convers|fal|volt|procur|pens|ve|avali|entr)[a-z]* (?:~ )?(?:mais para frente|mais pra frente|mais adiante|em outro momento|num outro momento|futuramente|em outra ocasiao)',
        '(?:ainda e|e|esta) (?:muito )?(?:cedo|prematuro) (?:para|demais|ainda)',
      ],
      no: [
        '(?:fica|ficou|ficaria) (?:em|por) (?:r\\$|us|\\d+|torno|dois|duas|tres)',

        'nada de (?:deixar|esperar|adiar)',

        'em outro momento d[ao]|(?:estoque|deposito|produto|mercadoria|caixa) (?:~ )?fica',

        '(?:reuniao|call|ligacao|visita|demo|demonstracao|horario|agenda|cafe) (?:d[aeo]|para|pra|n[ao]|as|que)',
        'nao (?:tenho|temos) interesse em (?:adiar|deixar|esperar)|nao (?:podemos|posso|queremos|quero|da para|da pra|vamos|consigo) (?:esperar|adiar|deixar)',
        'agora (?:sim|nao tem (?:mais )?volta)|para o orcamento|(?:proposta|contrato|orcamento|valor(?:es)?|minuta|arquivo|boleto|nota|planilha|link) (?:para|pra|em|ate|n[ao])',
      ],
    },
    wait: {
      yes: [
        '(?:ainda )?nao (?:temos|tenho|ha|tem) (?:~ )?(?:caixa|verba|orcamento|folga|recursos?|budget|dinheiro)(?=[.!,;]|$| (?:para|agora|este|ainda))',

        'nao (?:e|seria|esta sendo|esta entre|e nossa|e a nossa) (?:uma |as |nossas? |minha )?prioridades?',

        '(?:congel|suspend|trav|segur|paus|adi|posterg|par)(?:amos|emos|ei|i|ou|aram|eram) (?:~ )?(?:compras?|gastos|despesas|investimentos?|contratac[a-z]+|projetos?|orcamentos?|tudo|verbas?)',

        '(?:vamos|vou|iremos|decidimos|preferimos|precisamos|resolvemos|tivemos que|teremos que|optamos por|tive que|melhor) (?:~ )?(?:segurar|pausar|adiar|postergar|suspender|congelar|esperar|aguardar|deixar em espera|dar um tempo|dar uma pausa|frear)(?! (?:~ )?(?:reuniao|call|visita|retorno|resposta|proposta|contato de voces|sua|seu|voces))',
        '(?:orcamentos?|verbas?|budget|investimentos?|contratac(?:ao|oes)|compras|caixa|gastos|despesas|projetos?) (?:~ )?(?:congelad|travad|suspens|bloquead|fechad|contingenciad|parad|comprometid|esgotad|estourad)[ao]s?',
        '(?:congel|trav|suspend|cort|bloque|contingenci|par)[a-z]+ (?:~ )?(?:orcamentos?|verbas?|budget|investimentos?|contratac(?:ao|oes)|compras|gastos|projetos novos|novos projetos)',
        '(?:nao (?:temos|tenho|ha|tem|teremos|sobrou)|sem|acabou (?:a|o)|falta) (?:mais )?(?:verba|orcamento|budget|caixa|recursos?|folego) (?:para|este|esse|neste|nesse|no|ate|agora|nenhum|disponivel|previst|d)',
        '(?:estamos|estou) (?:~ )?(?:no meio|em meio|atravessando|passando|em plena?|em processo|em fase|focad[ao]s?|atolad[ao]s?|sobrecarregad[ao]s?) (?:~ )?(?:reestruturac|mudanca|migrac|fusao|fechamento|implantac|inventario|auditoria|balanco|safra|obra|reforma|transic|outras? prioridad|outros? projet|integrac|crise|virada|aquisic)[a-z]*',
        '(?:nossas? |temos |com |sao |ha )?(?:outras?|demais) prioridades?(?: ~)? (?:agora|no momento|este|neste|primeiro|ate)?',
        '(?:projeto|assunto|tema|compra|contratacao|decisao|iniciativa|processo|isso) (?:~ )?(?:em|de|no) (?:stand[- ]?by|espera|pausa|compasso de espera|banho[- ]maria|gaveta)',
        '(?:pausamos|suspendemos|congelamos|adiamos|postergamos|seguramos|paramos) (?:~ )?(?:projeto|assunto|compra|contratacao|decisao|investimento|iniciativa|processo|isso|tudo)',
        '(?:projeto|assunto|compra|contratacao|decisao|iniciativa|processo) (?:~ )?(?:pausad|suspens|adiad|postergad|congelad)[ao]',
        '(?:so|somente|apenas) (?:vamos|vou|conseguimos|consigo|teremos|terei|poderemos|conseguiremos|iremos|temos|voltamos) (?:~ )?(?:avaliar|decidir|pensar|contratar|investir|comprar|retomar|verba|orcamento|budget|ver|olhar|conversar|mexer) (?:~ )?<when>',
        '(?:ficou|fica|vai ficar|foi|esta previst[ao]|previst[ao]|planejad[ao]|programad[ao]) (?:so )?(?:para|pra) (?:o )?(?:ano que vem|proximo ano|proximo semestre|segundo semestre|proximo trimestre|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|20\\d\\d)',
      ],
      no: [
        '(?:descongel|destrav|liber|aprov)[a-z]+',
        'nao (?:esta|estao|temos mais)[^.]{0,20} (?:congelad|travad|suspens)',
      ],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        '(?:durante|em|na) (?:a )?(?:minha|nossa) ausencia',
        'fora d[oe] escritorio:',
        '(?:escritorio|empresa|loja|fabrica)s? (?:~ )?(?:fechad[ao]|sem expediente) (?:~ )?(?:ferias|recesso|feriado|festas)',
        '(?:respondo|retorno|retomo|vejo) (?:~ )?(?:na volta|no retorno|quando voltar)',

        '(?:de )?(?:ferias|recesso|folga|licenca)(?:!|\\.|,|:)',
        '(?:ferias|recesso|folga|licenca|feriado|viagem)[^.]{0,40} (?:volto|retorno|retornarei|voltarei|regresso)',
        '(?:estou|estarei|estamos|estaremos|fico|ficarei) (?:fora|ausente|viajando|indisponivel|sem acesso|off)(?! d[ao] (?:orcamento|escopo|prazo))',
        '(?:nao (?:estarei|estou|estaremos)) (?:disponivel|no escritorio|na empresa|acessando|respondendo)',
        '(?:responderei|respondo|retorno|verei) (?:~ )?(?:quando|assim que|na) (?:~ )?(?:voltar|retornar|volta|retorno)',

        '(?:resposta|mensagem|aviso) automatic[ao]',
        '(?:feriado|nao (?:havera|teremos|ha|tera) expediente|sem expediente|estaremos fechados|escritorio fechado|em ferias coletivas)',
        '(?:em viagem|viajando) (?:~ )?(?:a trabalho|a negocios|retorno|volto|ate|sem acesso|com acesso)',
        '(?:acesso (?:limitado|restrito|reduzido)) (?:~ )?(?:e-?mails?|internet|caixa|mensagens)',

        '(?:estou|estarei|encontro-me|me encontro|estamos|estaremos|esta|estara) (?:~ )?(?:de|em|no|na|gozando|saindo de|usufruindo) (?:~ )?(?:ferias|recesso|licenca|folga|viagem|afastamento|feriado prolongado|ferias coletivas|treinamento externo)(?! (?:de software|do sistema|de uso))',
        '(?:estou|estarei|encontro-me|me encontro) (?:~ )?(?:fora d[oe] (?:escritorio|expediente|empresa|pais)|ausente|afastad[ao]|sem acesso (?:a|ao)|com acesso (?:limitado|restrito))',
        '(?:ausente|ausencia|fora d[oe] escritorio|ferias|recesso|licenca[- ](?:maternidade|paternidade|medica)) (?:~ )?(?:ate|de \\d|entre|do dia|no periodo|a partir|desde)',
        '(?:retorno|retornarei|voltarei|volto|regresso|regressarei) (?:~ )?(?:ao (?:escritorio|trabalho)|as atividades|de ferias|da licenca|do recesso)',
        '(?:resposta|mensagem) automatica[^.]{0,30}(?:ferias|ausen|fora|recesso)',
      ],
      no: [
        'estarei (?:fora|ausente|de folga|viajando) (?:n[ao]|amanha|hoje|dia|essa|nesta)[^.]{0,40}(?:podemos|pode ser|consegue|que tal|prefere|marcamos|falamos|\\?)',
        '(?:podemos|que tal|marcamos|remarcar|vamos) [^.]{0,40}(?:volta|retorn)[a-z]*|(?:marcamos|podemos|consegue|que tal)',
        '(?:a equipe|o time|ele|ela|o diretor|a diretora|meu chefe|o socio|meu socio|o pessoal) (?:~ )?(?:volta|retorna|esta|estao)',
      ],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        '(?:setor|departamento|area|pessoa|contato|destinatari[ao]|e-?mail|numero|ramal) (?:~ )?(?:equivocad|errad|trocad)[ao]|fog[ei] (?:d[ao] )?(?:~ )?(?:alcada|area|competencia)|nao (?:e|sou|tenho) (?:~ )?(?:nada a ver com|minha alcada|minha competencia|da minha competencia)',
        'aqui (?:~ )?(?:ninguem|nao) (?:~ )?(?:decide|resolve|compra|trata|cuida)|(?:decid|trat|resolv|compr)[a-z]* (?:e |fica )?(?:so )?n[ao] (?:matriz|sede|central)|(?:procurar|procure|fale com|falar com|contatar|contate) (?:a )?(?:matriz|sede|central)',
        'so (?:atendo|cuido d|faco|trabalho n)[a-z]* (?:~ )?(?:recepcao|portaria|telefone|caixa|limpeza|entrega|estoque)',

        'nao (?:sou|e) eu (?:que|quem) (?:~ )?(?:cuid|trat|mex|v[e]|resolv|decid|compr|respond|faz|faco|toc)[a-z]*',
        'nao (?:mexo|lido|trato|cuido|decido|respondo|trabalho|tenho (?:nada a ver|relacao|envolvimento)) (?:mais )?(?:com|diss[o]|dess[ae]s?|dest[ae]s?|por|sobre) ?(?:~ )?(?:isso|essa|esse|esta|este|parte|area|assunto|compras|setor|tema|demanda|contratac[a-z]+|fornecedores)?',
        '(?:o |a )?(?:contato|e-?mail|canal|endereco|telefone|ramal|setor|area|pessoa|responsavel|caminho) (?:certo|correto|correta|certa|indicad[ao]|ideal|responsavel|adequad[ao]|d[ao] [a-z]+) (?:~ )?(?:e|seria|fica|sao) ',
        '(?:encaminh|repass|pass|direcion|mand|envi)(?:ei|amos|ando|o) (?:~ )?(?:e-?mail|mensagem|contato|proposta|isso|voce) (?:~ )?(?:pessoal|pessoa|setor|area|time|equipe|colega|responsavel|gestor|quem)',
        '(?:fala|fale|falar|falem|trata|trate|tratar|tratem|procura|procure|procurar|procurem|chama|chame|manda|mande|escreve|escreva|contate|contatar|aciona|acione|direciona|direcione|encaminha|encaminhe) (?:~ )?(?:com|para|pra|por|direto) ?(?:o|a) (?!gente|mim|nos|equipe|time|pessoal|voces|proposta|nossa|vontade|suporte de voces)[a-z]+ (?:d[aeo]|que|,|em|no|na) ',

        'agora (?:o contato|quem responde|quem cuida|quem ve|quem decide|quem trata|a responsavel|o responsavel|essa parte) (?:~ )?(?:e|esta com|sera|fica com) ',
        '(?:deixei|larguei|sai d[aeo]|nao estou mais n[ao]|mudei d[eo]) (?:~ )?(?:area|setor|departamento|cargo|funcao|compras|financeiro|ti|marketing)',
        '(?:encaminh|direcion|redirecion|envi|mand)[a-z]* (?:~ )?(?:para|pro|pra|ao|a) (?:o |a )?(?:nosso |nossa )?(?:setor|departamento|area|equipe|time) (?:de|d[ao]|responsavel)',

        '(?:nao sou|nao e comigo|nao e mais comigo) (?:eu )?(?:mais )?(?:a pessoa|o responsavel|a responsavel|o contato|quem|o decisor|a decisora|o comprador|a compradora|a pessoa certa)',
        'nao (?:sou|fico|estou|cuido|trato|respondo|atuo|trabalho|tenho) (?:eu )?(?:mais )?(?:responsavel|a frente|com iss[o]|diss[o]|dess[ae]s?|dest[ae]s?|por (?:essa|esta|esse|este|isso|compras)|com (?:compras|essa|esse|isso)|d[aeo] (?:area|compras|parte|assunto|tema)|nessa area|nesta area|mais n[ao] (?:area|setor|compras)|autonomia|alcada|poder de decisao)',
        'nao e (?:mais )?(?:comigo|da minha area|do meu setor|minha area|minha responsabilidade|meu departamento|na minha area)',
        '(?:quem|a pessoa que|o responsavel que) (?:cuida|cuidara|trata|decide|resolve|ve|responde|responde por|toca|toma conta|e responsavel|faz|gerencia|compra|define|esta (?:a frente|cuidando|responsavel))(?: ~)? (?:e|seria|agora e|sao|passou a ser) ',
        '(?:o |a )?(?:responsavel (?:por (?:isso|compras|essa|esse|esta|este)|pel[ao]s? (?:area|compras|setor|assunto|decisao))|contato (?:correto|certo)|pessoa (?:certa|correta|indicada|responsavel)|comprador[a]?) (?:~ )?(?:e|seria|agora e) (?:o |a )',
        '(?:favor|por favor,?|pode|podem|sugiro|recomendo|melhor|deve|voce deve|peco que|gentileza|precisa|tem que|teria que) (?:~ )?(?:tratar|falar|fale|contatar|procurar|procure|direcionar|direcione|encaminhar|encaminhe|enviar|escrever|escreva|contate|alinhar|tratem|falem) (?:~ )?(?:(?:diretamente )?(?:com|para|ao|a|pra) (?:o |a )?(?!gente|respeito|seguir|equipe de voces|mim|nos|eu|proposta|contrato|nota|partir)[a-z]+(?: [a-z]+)?)(?: (?:~ )?)?(?:,? em copia|,? d[aeo] (?:compras|financeiro|ti|rh|marketing|comercial|juridico|suprimentos|operac|area|setor|logistica|administrativo)|no e-?mail|pelo e-?mail|: ?[a-z0-9._-]+@|\\(?[a-z0-9._-]+@)',
        '(?:assunto|isso|tema|area|compras|demanda) (?:~ )?(?:e|esta|fica|ficou|agora e|passou para|e tratad[ao]|foi para) (?:agora )?(?:com|pel[ao]|para) (?:o |a )?(?!gente|nos|mim|nosso|voces|mais|base|toda)',
        '(?:errou|errado|errada|engano|enganou|equivocad[ao]|equivoco) (?:~ )?(?:d[eo] )?(?:destinatari[oa]|pessoa|contato|e-?mail|endereco|de pessoa)',
        '(?:destinatari[oa]|pessoa|contato|e-?mail|endereco) (?:errad|equivocad|incorret)[ao]',
        '(?:acho|acredito|creio) que (?:~ )?(?:era|seja|foi|seria) para (?:outr|o |a )',
        '(?:mudei|troquei|sai) d[eo] (?:area|setor|departamento|funcao|compras)|nao (?:estou|atuo|trabalho) mais (?:n[ao]|em|com) (?:area|setor|departamento|compras|essa|funcao)',
        '(?:encaminhei|encaminhado|repassei|passei) (?:~ )?(?:para|ao|a) (?:~ )?(?:responsavel|pessoa certa|area responsavel)',
      ],
      no: [
        'por ai|de voces|e voce(?=[.!,]|$)|nao me engano|me atender|quero falar',

        'responsavel (?:tecnic|pel[ao] (?:obra|projeto|entrega|instalacao))',

        'vou (?:encaminhar|falar|passar|alinhar|verificar|confirmar)|(?:copio|copiando|em copia) (?:~ )?para (?:acompanhar|agilizar|dar|avancar)',
        'item|produto|modelo|boleto|nota fiscal|valor errado|arquivo errado|anexo errado',
        'quem (?:cuida|trata|decide|responde) (?:~ )?(?:ai|voces|por ai)',
      ],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?:pediu|pedi|pediram) (?:as contas|demissao|desligamento|exoneracao)|(?:foi|fui|foram) (?:~ )?(?:mandad[ao] embora|demitid[ao]|desligad[ao]|dispensad[ao]|transferid[ao] para outra empresa)|faleceu|(?:se )?(?:desligou|desliguei)(?: e| d|-se|,|\\.)',
        '(?:encerrei|encerrou|conclui|terminei) (?:meu|seu|minha|sua) (?:ciclo|etapa|passagem|jornada|trajetoria|periodo)|(?:mudei|mudou|troquei|trocou) de (?:emprego|empresa)|(?:estou|esta) (?:deixando|saindo d[aeo]|de saida d[aeo]) (?:~ )?(?:companhia|empresa|grupo|escritorio|loja|[a-z]+ (?:e|em|no|na|,))',
        'nao (?:integra|compoe|faz parte|pertence|trabalha|trabalhamos|esta) (?:mais )?(?:~ )?(?:escritorio|equipe|quadro|time|firma|empresa|loja|aqui)|(?:vaga|cargo|posicao) (?:~ )?nao foi preenchid[ao]|(?:antig[ao]|ex) (?:gerente|diretor[a]?|comprador[a]?|responsavel|coordenador[a]?) (?:~ )?(?:saiu|se deslig|deixou)',

        '(?:me )?(?:deslig(?:uei|ou|amos)|demiti|aposent(?:ei|ou)|afast(?:ei|ou))(?:-me|-se)? (?:d[aeo]|em|n[ao]|ontem|mes|ha)',
        'nao (?:estou|esta|trabalho|trabalha|fico|atuo|atua) mais (?:~ )?(?:n[ao]s?|em|com|aqui|la|conosco)(?! (?:area|setor|departamento|compras|projeto|funcao|assunto|isso|escopo|estoque|garantia|catalogo|promocao|orcamento))',
        '(?:ex-?(?:funcionari[ao]|colaborador[a]?|empregad[ao]|gerente|diretor[a]?|comprador[a]?|socio))',
        '(?:e-?mail|endereco|caixa|conta|caixa postal) (?:~ )?nao (?:e|esta|sera) (?:mais )?(?:monitorad|lid|utilizad|usad|acessad|ativ)[ao]?',
        '(?:foi (?:para|trabalhar)|mudou (?:de|para)|esta agora em) (?:~ )?(?:outra empresa|outra companhia|concorrente)',

        'nao (?:faz|fazem|faco|fazia) (?:mais )?parte d[aeo] (?:~ )?(?:quadro|empresa|equipe|time|companhia|grupo|organizacao|colaboradores|nossa|nosso|[a-z]+)',
        '(?:faz|fazem|faco) mais parte d[aeo]',
        'nao (?:trabalha|trabalho|esta|estou|atua|atuo|integra|pertence) mais (?:~ )?(?:n[ao]s?|com|em|conosco|aqui|[ao]|a empresa)(?! (?:area|setor|departamento|compras|projeto|funcao|assunto|isso|escopo))',
        '(?:se )?(?:desligou|desligou-se|desligad[ao]|saiu|deixou|deixei|sai|despediu|demitid[ao]|aposentou|aposentei|aposentou-se) (?:se )?(?:d[aeo] |[ao] )?(?:~ )?(?:empresa|companhia|quadro|organizacao|grupo|cargo|instituicao|colaboradores)',
        '(?:este|esse|o) (?:e-?mail|endereco|contato) (?:~ )?(?:foi|esta|sera|encontra-se) (?:~ )?(?:desativad|inativ|descontinuad|desligad|cancelad)[ao]',
        '(?:colaborador|funcionari|profission)[a-z]* (?:~ )?(?:deslig|nao (?:faz|trabalha|esta|integra))[a-z]*',
        '(?:meu|seu) ultimo dia n[ao] ',
      ],
      no: [
        '(?:a gente|nos) nao trabalha|estoque proprio|(?:meus|minhas|dos meus|das minhas|\\d|tres|dois) (?:vendedor|funcionari|colaborador)',

        '(?:pedido|mercadoria|produto|carga|encomenda|caminhao|entrega|nota|boleto|e-?mail|material) (?:~ )?(?:saiu|deixou)|deixei a empresa|empresa de voces',
        '(?:vendedor|atendente|consultor|gerente|representante)[a-z]* (?:de |da |do )?(?:voces|sua|seu)',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [
        '(?:todo mundo|todos|o pessoal|a equipe|o time|minha equipe|meu chefe|a diretoria|meu socio) (?:~ )?(?:curtiu|curtiram|adorou|adoraram|gostou|gostaram|aprovou a ideia|amou|amaram)',
        'quero sim|(?:quero|queremos|como (?:faco|faz|fazemos) (?:para|pra)) (?:~ )?(?:contratar|comprar|assinar|aderir|comecar|fechar|participar|experimentar)(?! (?:outr|so ))',
        '(?:teria|teriamos|tenho|temos|manifest[a-z]+|demonstr[a-z]+|ha) (?:~ )?interesse (?:em|n[ao]|por|de)',
        '(?:conte|contem|pode contar|podem contar) (?:comigo|conosco|com a gente)|(?:deu|da|fiquei com|ficamos com) (?:~ )?vontade de|(?:ficou|esta|achei) (?:~ )?(?:otim[ao]|excelente|maravilhos[ao]|show|perfeit[ao])(?=[.!,;]|$)|chance (?:~ )?(?:fecharmos|fechar|contratar) (?:~ )?(?:grande|alta|boa)',
        '(?:pode|podem|poderia) (?:~ )?resolver (?:~ )?(?:problema|dor|dificuldade)|vamos conversar(?=[.!]|$)',

        '(?:gostei|gostamos|adorei|adoramos|curti|curtimos|amei|amamos|achei (?:muito )?(?:interessante|otim[ao]|excelente|legal|bacana)|achamos (?:muito )?(?:interessante|otim[ao]|excelente)|me animei|nos animamos) ?(?:muito|bastante|demais|mesmo)?(?=[.!,;]| d|$| e | a | o )',
        '(?:era|e|foi|isso e) (?:exatamente|justamente|bem|justo) (?:o que|disso que|isso que|do que) (?:~ )?(?:procurand|precis|busc|quer|falt)[a-z]*',
        '(?:quero|queremos|queria|queriamos|gostaria|gostariamos|preciso|desejo) (?:de )?(?:~ )?(?:saber mais|conhecer (?:mais|melhor)|receber (?:uma |a )?proposta|uma proposta|um orcamento|mais informacoes|mais detalhes|ver (?:uma |a )?(?:demo|demonstracao)|participar|me inscrever|entrar no programa|ser (?:afiliad|parceir)[ao])',
        '(?:estou|estamos|fiquei|ficamos|sigo|seguimos) (?:~ )?(?:inclinad|propens|animad|empolgad|decidid|disposto|dispost|convencid)[ao]s? (?:a|com|em|de)',
        '(?:topo|topamos|aceito|aceitamos|quero|queremos) (?:sim )?(?:fazer |agendar |marcar |ver |comecar |participar d[ao] )?(?:um |uma |o |a )?(?:teste|piloto|demo|demonstracao|trial|periodo)',
        '(?:faz|fez|fazem) (?:muito |todo |bastante |total )?sentido(?! (?:nao|\\?))(?=[.!,;]|$| (?:para|pra|sim|pro))',
        '(?:pode (?:me )?(?:inscrever|cadastrar|incluir) (?:~ )?(?:teste|piloto|programa|curso))|(?:parece|pareceu) (?:muito |bem |bastante )?(?:interessante|promissor|otim[ao]|bom|boa)',

        '(?:temos|tenho|ha|continuamos com|seguimos com|existe) (?:muito |total |todo |bastante |grande |sim |, sim, )?interesse',
        '(?:estamos|estou|ficamos|fiquei|seguimos|continuo|continuamos|segue) (?:muito |bastante |super |sim |ainda )?interessad[ao]s?',
        '(?:gostei|gostamos|adorei|adoramos|curti|curtimos|amei|amamos) (?:muito |bastante |demais )?(?:d[aeo]s?|dess[ae]|dest[ae])? ?(?:<thing>|apresentacao|reuniao|modelo|que vi)',
        '(?:vamos|quero|queremos|podemos|bora|gostaria(?:mos)? de|pretendemos|pretendo) (?:sim )?(?:avancar|seguir|prosseguir|fechar|contratar|comprar|dar sequencia|dar andamento|marcar|agendar|conhecer melhor|experimentar|testar|fazer um piloto)',
        'nao (?:tenho|temos|ha) interesse em (?:adiar|esperar|postergar|perder)',
        '(?:me|nos) interess(?:a|ou)(?: muito| bastante| sim)?(?=[.!,]|$| a| o| em)',
        '(?:faz|fez) (?:muito |todo |bastante )sentido (?:para|pra)',
      ],
      no: [
        '\\d{1,2}(?:h|:\\d\\d)|horario|^(?:segunda|terca|quarta|quinta|sexta)',

        '(?:sem|perdi|perdemos|nao) (?:~ )?(?:interesse|vontade)',

        'nao (?:e|era) (?:bem |exatamente )',

        'nao (?:vamos|quero|queremos|podemos|gostei|gostamos|estamos|estou|me interess|nos interess|gostaria)|(?:nao|sem|nem) (?:temos|tenho|ha|existe|fiquei|ficamos|faz)(?! interesse em (?:adiar|esperar|perder))',
        'se (?:houver|tiver)(?:mos|em)? interesse',
      ],
    },
    purchased: {
      yes: [
        '(?:passei|acabei de passar|inseri) o cartao|(?:fiz|fizemos|mandei|enviei|efetuei|realizei) (?:~ )?(?:o |um )?(?:pix|deposito|pagamento|transferencia|ted)(?! (?:errad|para outr))|acab(?:ei|amos) de (?:pagar|comprar|contratar|assinar|fechar|aderir|depositar|transferir)|(?:aderi|aderimos|assinei|assinamos) (?:~ )?(?:ao |o )?(?:plano|programa|pacote|contrato)',
        '(?:homologacao|empenho|ordem de (?:compra|servico)|autorizacao de fornecimento|nota de empenho) (?:~ )?(?:emitid|favor|segue|anex|n)[a-z]*|pedido firme',

        '(?:ja )?(?:comprei|compramos|contratei|contratamos|assinei|assinamos|adquiri|adquirimos|paguei|pagamos) (?:~ )?(?:site|loja|link|plano|pedido|curso|assinatura|hoje|ontem|cartao|pix|boleto)(?! (?:d[aeo]s? |com )?(?:concorren|outr|voce esqueceu))',
        '(?:pode|podem) (?:ja )?(?:comecar|iniciar|tocar|dar inicio|programar|agendar a (?:instalacao|entrega)|despachar|expedir|faturar|separar|produzir)(?! d)(?=[.!,;]|$| (?:o|a|ja|quando|assim|hoje|amanha))',

        '(?:contrato|proposta|pedido|orcamento|compra) (?:~ )?(?:assinad[ao]|aprovad[ao]|fechad[ao]|aceit[ao]|confirmad[ao])(?! (?:sem|por nos ate|ate|amanha|depois|quando|se))',
        '(?:segue|seguem|anexo|em anexo|envio|enviamos|mando|te mando) (?:~ )?(?:contrato|proposta|pedido) (?:~ )?assinad[ao]',
        '(?:assinamos|assinei|ja assinei|ja assinamos|acabei de assinar|acabamos de assinar|aprovamos|aprovei|aceitamos|aceito) (?:~ )?(?:o contrato|a proposta|o pedido|o orcamento|a compra)',
        '(?:pagamento|pix|boleto|entrada|sinal|transferencia|deposito) (?:~ )?(?:feit[ao]|realizad[ao]|efetuad[ao]|pag[ao]|enviad[ao]|efetivad[ao]|confirmad[ao]|quitad[ao])',
        '(?:paguei|pagamos|fiz o pix|fizemos o pagamento|efetuei|efetuamos|realizei|realizamos) (?:~ )?(?:boleto|pagamento|pix|fatura|entrada|sinal|primeira parcela|deposito)?(?=[.!,]|$| hoje| agora| ontem)',
        '(?<!(?:estrada|rua|loja|porta|caixa|sistema|ficou|fica|estava|esteve) )(?:fechad[ao]|fechou|negocio fechado|esta fechado|ta fechado|vamos fechar sim|pode fechar)(?=[.!,]|$| entao| assim)',
        '(?:podem?|pode) (?:ja )?(?:emitir|faturar|mandar o contrato|enviar o contrato|gerar o contrato|gerar o boleto|mandar o boleto|emitir a nota|emitir o pedido|seguir com (?:o pedido|a compra|a contratacao|o faturamento))',
        '(?:fechamos|fechei) (?:com voces|negocio|contrato|o plano|o contrato|a compra|o pedido)',
        '(?:acabei|acabamos) de (?:comprar|contratar|fazer o pedido|efetuar a compra)|(?:fiz|fizemos) (?:o pedido|a compra|a contratacao)|(?:segue|envio|anexo) (?:~ )?(?:ordem de compra|pedido de compra|comprovante)',
      ],
      no: [
        'quase|mas (?:deu|nao|o cartao)|tentei|erro',

        'antig[ao]|anterior|estrada|rua|ano passado|loja (?:fica|ficou)|(?:fechad[ao]) (?:para|por|n[ao]|ate|d[ae])|nao chegou|até agora|e ate agora|com (?:nosso|o nosso) (?:antigo|atual)',

        'nao (?:fechamos|assinamos|aprovamos|pagamos|foi|esta|fechou|pode)|ainda nao|se (?:fechad|aprovad|assin)|quando|assim que|depois de|antes de|falta|aguardando|concorren|outr[ao] (?:empresa|fornecedor)|prec(?:o|os) fechad|pacote fechad|orcamento (?:~ )?fechad|caso|nota (?:errad|duplicad)|para (?:ser|que seja)|expediente|loja fechad|deveria|era para',
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [
        'esperava (?:~ )?(?:mais|outra coisa|melhor) (?:~ )?(?:empresa|voces|marca|atendimento|servico|produto)|por (?:culpa|causa|erro|falha) (?:de |d[ao] )?(?:voces|sua empresa|vossa)|(?:arrependiment|arrependid)[ao](?: [a-z]+){0,3}',
        '(?:cade|onde (?:esta|estao|foi parar)) (?:~ )?(?:meu|minha|meus|minhas|nosso|nossa)|(?:grosseria|grosseir[ao]|mal[- ]?educad[ao]|mal atendid[ao]|maltratad[ao]|desaforad[ao]|grossa?|mau atendimento|ma vontade)(?=[ .,!]|$)',
        '(?:prometeram|prometeu|venderam|vendeu|ofereceram) (?:~ )?e (?:~ )?(?:entregaram|entregou|veio|mandaram|nao)|propaganda enganosa|engana[cç]ao|golpe|repudio|(?:p|puto|puta) da vida|(?:de|o) saco cheio|nao aguento mais|nao e possivel que|so (?:dor de cabeca|problema|decepcao)|some (?:~ )?(?:dinheiro|comissao|valor)|ninguem (?:aparece|avisa|liga|faz nada|da satisfacao|se manifesta|toma providencia)',

        '(?:estou |estamos |me |nos )(?:sinto |sentimos |sentindo )?(?:~ )?(?:enganad|lesad|roubad|desrespeitad|ignorad|abandonad|passad[ao]s? para tras|feit[ao] de bob)[ao]s?',
        '(?:profund[ao] |total |grande |nossa |minha )(?:insatisfacao|indignacao|decepcao|frustracao|descontentamento)',
        '(?:e a|pela|ja e a) (?:segunda|terceira|quarta|quinta|sexta|milesima|\\d+ ?[aª]) vez (?:~ )?(?:que|seguida|n[ao]|este|esse)',
        '(?:assim|desse jeito|dessa forma) nao (?:da|e possivel|tem como|pode|funciona)',
        '(?:paguei|pagamos|comprei|compramos) (?:~ )?e (?:~ )?(?:nada|nao (?:recebi|recebemos|chegou|veio))',
        '(?:abrir|registrar|fazer|entrar com|formalizar|abro|registro|vou|acionar) (?:~ )?(?:reclamacao|reclame aqui|procon|processo|acao|juridico|advogado)',
        '(?:suporte|atendimento|equipe|empresa|vendedor|voces|ninguem) (?:me |nos )?(?:ignora|ignoram|ignorou|enrola|enrolam|enrolando|some|sumiu|sumiram|desaparec[a-z]+)',
        '(?:sucessiv|constant|repetid|seguid|recorrent|inumer|varios|diversos)[a-z]* (?:~ )?(?:atrasos?|erros?|falhas?|problemas?)',
        '(?:produto|pedido|entrega|mercadoria|equipamento|maquina|encomenda|caixa)s? (?:~ )?(?:veio|chegou|vieram|chegaram) (?:~ )?(?:quebrad|danificad|errad|amassad|faltando|incomplet|estragad|vencid|trocad)[a-z]*',

        '(?:estou|estamos|fiquei|ficamos|sigo|seguimos) (?:~ )?(?:insatisfeit|decepcionad|indignad|frustrad|chatead|irritad|descontente|desapontad|revoltad|aborrecid|incomodad)[ao]s?',
        '(?:absurdo|inadmissivel|inaceitavel|uma vergonha|lamentavel|um descaso|descaso|falta de respeito|desrespeito|pessimo|pessima|horrivel|uma palhacada|vergonhos[ao])(?: (?!concorr)[a-z]+){0,4}',
        '(?:reclamacao|reclamar|procon|reclame aqui|advogado|acao judicial|processar voces)(?: [a-z]+){0,4}',
        '(?:ate (?:agora|hoje)|ainda) (?:~ )?(?:nao|ninguem|nada) (?:~ )?(?:entreg|cheg|resolv|respond|retorn|instal|funcion|receb|deram|corrig|solucion|atend|liber)[a-z]*',
        '(?:ninguem|nenhum|nunca) (?:~ )?(?:me |nos )?(?:respond|retorn|atend|resolv|ajud|explic|deu)[a-z]*',
        '(?:o |a |os |as |meu |minha |nosso |nossa )?(?:sistema|produto|servico|plataforma|ferramenta|equipamento|aplicativo|pedido|entrega|mercadoria|suporte|maquina|modulo|integracao|app) (?:~ )?(?:nao (?:funciona|funcionou|liga|chegou|abre|atende|resolve|entrega)|parou|quebrou|caiu|veio (?:com defeito|errad[ao]|quebrad[ao]|danificad[ao]|faltando)|chegou (?:com defeito|errad[ao]|quebrad[ao]|danificad[ao]|atrasad[ao]|faltando)|esta (?:fora do ar|com defeito|com problema|travando|caindo|lent[ao]|parad[ao]|atrasad[ao])|vive (?:caindo|travando))',
        '(?:cobranca|cobraram|cobrad[ao]s?|faturad[ao]s?|boleto|fatura) (?:~ )?(?:indevid[ao]|errad[ao]|duplicad[ao]|em duplicidade|duas vezes|a mais|em dobro|incorret[ao])',
        '(?:atraso|demora|falha|erro|problema)s? (?:~ )?(?:d[aeo] voces|no atendimento|na entrega|no suporte|constantes?|recorrentes?|de novo|novamente)',
        '(?:quero|queremos|exijo|exigimos|solicito|peco) (?:~ )?(?:reembolso|estorno|meu dinheiro|cancelar (?:o |a |meu |minha |nosso |nossa )?(?:contrato|assinatura|pedido|compra)|devolucao do (?:valor|dinheiro))',
      ],
      no: [
        '(?:tempo|clima|transito|estrada|chuva) (?:~ )?(?:pessim|horrivel|aqui)|pessimo tempo',

        '(?:nao|nada|sem|nem) (?:~ )?(?:tenho |temos |ha )?(?:~ )?(?:reclam|do que me queixar)',
        'absurdo de (?:bom|boa|lind|gostos|barat)|(?:foto|imagem|letra|caligrafia|print)s?|caso (?:o|a|os|as|eu|haja|venha)|se (?:o|a) (?:produto|pedido|entrega) ',

        'concorren|fornecedor (?:atual|anterior)|sistema (?:atual|anterior|que usamos|antigo)|nao (?:e|foi|tenho) (?:uma )?reclama|sem reclama|nada a reclamar|nenhuma reclama|hoje (?:o |a )?(?:nosso|nossa|estoque)|nao (?:estou|estamos|fiquei|ficamos) (?:insatis|decep)|desconto',
      ],
    },
  },
  condition:
    '(?<=^|[,;] )(?:se|caso) (?!pud|poss|for poss|nao se import|precis)|(?:se|caso) (?:um dia|algum dia|por acaso|eventualmente|nao (?:houver|tiver|der|fosse|gost)|houver|tiver|voces nao|o preco|o valor|fosse|tivesse)|mesmo (?:que|se)|a menos que|supondo|imagine',
  hearsay:
    '(?:meu (?:vizinho|amigo|primo|cunhado)|um (?:cliente|conhecido|amigo|colega)|alguns clientes|outros clientes|muitos clientes|os clientes|clientes nossos|nossos clientes|meus clientes|o pessoal de la) (?:~ )?(?:disse|disseram|falou|pediu|pediram|quer|querem|quis|reclam[a-z]+|nao|me)',
  listless: [
    '(?:(?:h+u*m+|a+h+|ok|okay|ta|ta bom|certo|ciente|entendi|sei|sei la|nao sei|sei nao|tanto faz|pode ser|talvez|vamos ver|veremos|a ver|vou ver|vou pensar|vou olhar|recebi|recebido|visto|vi|li|beleza|blz|legal|joia|sim|aham|uhum|e|bom|bem|por enquanto nada|nada ainda|sem novidades?|qualquer coisa (?:eu )?(?:te )?(?:aviso|falo|chamo|procuro)|(?:depois|mais tarde|outra hora|qualquer hora|uma hora|um dia) (?:eu )?(?:te )?(?:vejo|olho|leio|penso|respondo|falo|retorno|vemos|dou uma olhada)(?: (?:isso|nisso|com calma))?|(?:vou|vamos|deixa eu) (?:ver|olhar|pensar|analisar|dar uma olhada)(?: (?:isso|aqui|nisso|com calma))?|obrigad[ao]|obg|valeu|vlw|estamos vendo|to vendo|estou vendo|correria (?:aqui|total|danada)?)(?:[.,!;…-]* |[.,!;…-]*$)){1,4}',
    '(?:ok|okay|ta|ta bom|ta ok|certo|ciente|recebido|beleza|blz|sim|nao sei|talvez|vou ver|vamos ver|vou pensar|depois vejo|depois eu vejo|depois te falo|qualquer coisa (?:eu )?(?:aviso|falo|chamo)|qualquer coisa (?:te )?(?:aviso|chamo)|valeu|obg|obrigad[ao]|entendi|anotado|joia|legal|hum|humm|uhum|pode ser|a ver|veremos|tudo bem|por enquanto nada|sem novidades|nada ainda)(?:[.!,]* (?:obrigad[ao]|valeu|abs|abracos?|grat[ao]|att))?',
  ],
  bareOptOut: [
    '(?:favor |por favor,? )?(?:remover|remova|remove|descadastrar|descadastre|descadastro|excluir|exclua|sair|parar|pare|parem|stop|unsubscribe|cancelar inscricao|cancelar|opt[- ]?out|tira|tirar|chega|basta)(?: (?:por favor|urgente|obrigad[ao]|imediatamente|ja|da lista))?',
  ],
  returns:
    '(?:retorn[a-z]*|volt[a-z]*|regress[a-z]*|de volta|disponivel|reassum[a-z]*|estarei (?:de volta|disponivel|novamente|no escritorio))(?: [a-z]+){0,5}',
  untilIsReturn: false,
  personLead:
    '(?:com|contate|contatar|procure|procurar|acione|acionar|e|seria|para|ao|a|avise|direto com|pel[ao]|copiando|copio)(?: (?:o|a|os|as|minha colega|meu colega|colega|sr\\.?|sra\\.?|senhor|senhora|e))*',
};

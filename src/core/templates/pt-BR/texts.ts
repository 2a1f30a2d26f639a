import type { TemplateLanguage } from '../TemplateLanguage';

/** The marks are explained in TemplateLanguage. Nothing here may claim a fact that a slot has not brought. */
export const texts: TemplateLanguage['texts'] = {
  'first-follow-up': `{warm}

<<{Escrevi|Te escrevi} {sentOn} sobre “{subject}”, e {gostaria de|queria} saber como isso ficou por aí.||{Gostaria de|Queria} retomar a nossa conversa e saber como isso ficou por aí.>> <<{mention} Foi pensando nisso que voltei a escrever.>>

{Para não tomar seu tempo, vou direto ao ponto|Sei que a rotina é corrida, então vou direto ao ponto}: o que falta para você decidir com tranquilidade? Se for uma dúvida sobre valor, prazo ou funcionamento, podemos resolver por aqui mesmo. Se mais alguém participa da decisão, um resumo curto para essa pessoa pode ajudar: é só pedir.

<<{?channel}E, para os próximos contatos, você prefere e-mail, telefone ou WhatsApp?>>`,

  'second-follow-up': `{warm}

<<{mention} Pensei nisso ao separar um material que pode ajudar:||Separei um material que pode ajudar no assunto da nossa conversa:>>

{content}

Mesmo que a decisão fique para depois, acredito que ele já {seja útil|ajude} por si só. {Caso queira|Se quiser}, mostro como isso se aplicaria ao seu caso, sem compromisso.

O que ele descreve se parece com o que acontece hoje na sua empresa? E que parte desse assunto pesa mais para vocês neste momento? Com uma linha de resposta, a nossa próxima conversa já começa pelo que {de fato importa|importa de verdade}.`,

  'second-follow-up/offer': `{warm}

<<{mention} Pensei em como isso ficaria no seu dia a dia.||Pensei em como o que conversamos ficaria no seu dia a dia.>>

Em vez de explicar por e-mail, posso mostrar na tela, em 15 minutos, só a parte que importa para o seu caso, usando a situação da sua empresa como exemplo. Mesmo que a decisão seja não seguir agora, fica claro o que mudaria e o que continuaria como está, sem compromisso.

Que parte dessa rotina mais toma o tempo da equipe hoje? E que dia desta semana ou da próxima {seria mais conveniente|fica bom} para uma conversa rápida?`,

  'third-follow-up': `{greet}

Talvez o e-mail não seja o melhor caminho para esta conversa, então {proponho|quero propor} outro jeito. <<{mention} Isso se resolve mais rápido falando do que escrevendo.>>

São duas opções: uma ligação de 10 minutos, em que mostro só o que interessa para o seu caso, ou uma mensagem curta pelo WhatsApp, para você ver quando puder. E, se o que propus não couber agora, {também podemos|a gente também pode} começar por algo menor e crescer depois.

Qual dos dois caminhos funciona melhor? Se for a ligação, que dia e horário {seriam mais convenientes|ficam bons para você}?`,

  'fourth-follow-up': `{greet}

Imagino que <<“{subject}”||o nosso assunto>> tenha ficado atrás de outras prioridades. <<{mention} Se isso ainda pesa, vale uma resposta curta.>> Para {facilitar|facilitar a sua vida}, são três caminhos, e basta responder com o número:

1. Ainda faz sentido, vamos conversar.
2. Faz sentido, mas mais para a frente (e quando).
3. Não é o caso, pode encerrar.

Qualquer um dos três me ajuda, inclusive o último: só volto a escrever quando for útil para você. Se for o primeiro, 10 minutos de conversa já bastam.

Qual dos três é o de vocês hoje?`,

  goodbye: `{greet}

Escrevi algumas vezes e imagino que o momento seja outro. Está tudo bem: esta é a minha última mensagem sobre <<“{subject}”||o assunto>>, para não encher a sua caixa de entrada.

<<{mention}>> Se isso voltar a ser prioridade, basta responder a este e-mail, mesmo daqui a meses. A conversa continua de onde parou, sem compromisso e sem {necessidade de recomeçar|precisar explicar tudo de novo}.

Antes de encerrar, {permita-me uma única pergunta|só uma pergunta}: há algo que eu poderia ter feito diferente? Uma linha já me ajuda a melhorar.

{Agradeço pela atenção e desejo sucesso a você e à equipe.|Agradeço o seu tempo até aqui e desejo muito sucesso para você e para a equipe.}`,

  answer: `{greet}

{Agradeço a mensagem.|Que bom receber a sua mensagem.} {Seguem as respostas, ponto a ponto.|Respondo ponto a ponto, para ficar fácil de acompanhar.}

{answers}

Se algum ponto não tiver ficado claro, dez minutos de telefone costumam resolver, ou {podemos continuar|a gente continua} por aqui mesmo.

Era isso que você precisava saber?<<{?lead} E qual seria o próximo passo do seu lado: {há uma data em que pretendem decidir|vocês já têm uma data para decidir}?>>`,

  holding: `{greet}

{Confirmo o recebimento da sua mensagem|Recebi a sua mensagem} e já estou cuidando disso. <<{mention}>>

Quero responder com informação conferida, e não pela metade. Por isso, {envio|te envio} a resposta completa {holdBy}. Se ficar pronta antes, chega antes.

Enquanto isso, me diga uma coisa, para eu preparar tudo na ordem certa: existe algum prazo do seu lado que eu deva respeitar? Se for urgente, responda a este e-mail com a palavra “urgente” ou me ligue, e o seu caso passa na frente.`,

  complaint: `{greet}

{Lamento o ocorrido e agradeço por ter me avisado.|Sinto muito por isso, e agradeço por me avisar.} <<{mention}>> Não é essa a experiência que quero que você tenha, e assumo pessoalmente o acompanhamento até o fim.

O que acontece agora: vou apurar o que houve, sem empurra-empurra, e {envio|te envio} o resultado, com uma proposta de solução, {holdBy}. Até lá, você não precisa repetir a história para mais ninguém.

Para eu tratar primeiro o que mais pesa: o que isso está impedindo vocês de fazer hoje? E por qual telefone {posso chamar, se for necessário|te acho mais rápido, se eu precisar}?`,

  'keep-promise': `{greet}

<<{promise}>> {Cumpro agora o combinado:|Promessa é dívida, então aqui está:}

{promised}

Se faltar alguma coisa ou se algum ponto pedir explicação, é só responder a este e-mail. Se preferir, passamos por tudo em 10 minutos de telefone, {o que for mais prático|como ficar melhor para você}.

É isso que você esperava receber? Se sim, qual {seria|é} o melhor próximo passo do seu lado: avançar, ajustar alguma coisa ou envolver mais alguém na conversa?`,

  'meeting-confirm': `{greet}

{Confirmo a nossa conversa|Passando para confirmar a nossa conversa} {meetingOn}. <<{mention}>>

Para aproveitar bem o tempo, {proponho|pensei em} uma pauta simples: primeiro, o que vocês precisam resolver; depois, o que posso oferecer para isso; por fim, o próximo passo, com data. Se houver algum documento, número ou exemplo que ajude, {peço que me envie|me manda} antes, assim chegamos com tudo lido.

Esse horário continua bom para você? E mais alguém {deveria participar|vai participar}? Se precisar mudar, não há problema: basta me avisar por aqui, e achamos outra data.`,

  'ask-channel': `{warm}

Quero falar com você do jeito que menos atrapalha a sua rotina. Para resumos e documentos, o e-mail funciona bem; para respostas curtas, muita gente prefere o WhatsApp; para tirar dúvidas, uma ligação costuma resolver em poucos minutos.

{Qual desses canais é o mais conveniente|Qual desses canais é melhor} para você? E existe algum horário em que é melhor eu não chamar? {Anoto a sua preferência e passo a segui-la|Anoto aqui e sigo a sua preferência} daqui para a frente. Se o e-mail já está bom assim, nem precisa responder: continuo por aqui.`,

  'pause-confirmed': `{greet}

{Agradeço a franqueza.|Combinado, e agradeço por me dizer.} <<{theirQuote}>> Fica registrado: {não envio mais mensagens sobre este assunto|não te escrevo mais sobre isso} por enquanto e volto a falar com você <<{untilOn}||quando o momento for melhor>>.

Quando eu voltar, retomo de onde paramos, então não é preciso guardar nada nem recomeçar a conversa. Se algo mudar antes disso, basta responder a este e-mail, que a conversa continua {no mesmo ponto|por aqui mesmo}.

Só para eu voltar com o que interessa: há algum ponto que vocês {gostariam de ver resolvido|querem ver resolvido} até lá? Uma linha já basta. {Desejo um bom trabalho.|Bom trabalho por aí!}`,

  'after-pause': `{warm}

<<{theirQuote}>> {Como combinado, volto a escrever.|Então, como combinado, estou de volta.}

Não quero presumir que tudo continua igual, por isso começo com uma pergunta simples: <<“{subject}” ainda está nos planos||o assunto da nossa conversa ainda está nos planos>> de vocês?

Se sim, {sugiro|proponho} uma conversa de 10 minutos para eu entender o que mudou e dizer, com honestidade, se ainda faz sentido. Se a prioridade for outra, me diga quando {devo retornar|vale eu voltar}, e a data muda sem problema. E, se não for mais o caso, também é uma boa resposta: encerramos por aqui.

Qual das três opções é a de vocês?`,

  'after-absence': `{warm}

Soube pela sua resposta automática que você estava fora <<até {returnDay}>> e esperei a sua volta para não {sobrecarregar a sua caixa de entrada|encher ainda mais a sua caixa de entrada}.

Em resumo, para você não precisar procurar: <<escrevi {sentOn} sobre “{subject}”, e falta apenas a sua opinião para seguirmos.||falta apenas a sua opinião para seguirmos com a nossa conversa.>> <<{mention} É daí que podemos continuar.>>

Não há pressa: {sei que os primeiros dias costumam ser cheios|sei como são os primeiros dias depois de uma ausência}. {Prefere que eu envie|Quer que eu mande} um resumo de cinco linhas para ler quando puder, ou uma conversa de 10 minutos resolve melhor? Se for a conversa, que dia {seria mais conveniente|fica bom para você}?`,

  redirect: `{greet}

{Escrevo|Estou te escrevendo} porque, ao escrever para {them}, soube que você é a pessoa certa para falar sobre <<“{subject}”||este assunto>>.

<<Um resumo rápido, para você não começar do zero. {themMention} >>O meu papel é simples: entender o que vocês precisam e dizer, com clareza, se e como posso ajudar.

{Sugiro|Que tal} uma conversa de 10 minutos nesta semana ou na próxima{, por telefone ou vídeo.|, por telefone ou vídeo?} Se preferir ler antes, posso {enviar|mandar} um resumo curto. Qual dos dois {é mais conveniente|funciona melhor} para você? E, se o assunto for de outra pessoa, poderia me dizer de quem?`,

  'redirect/ask': `{greet}

Agradeço por me avisar: assim não tomo o seu tempo com o assunto errado. <<{theirQuote}>>

{Poderia|Você poderia} me dizer quem cuida <<do assunto “{subject}”||deste assunto>> na sua empresa hoje? Um nome já basta; se puder incluir o e-mail ou o telefone, melhor ainda. Se preferir, encaminhe esta mensagem para a pessoa, para seguirmos diretamente com ela, sem repetir o que já foi dito.

{Fique à vontade para|Pode} citar o meu nome. E, se um dia este assunto passar por você, será um prazer retomar a conversa. {Posso contar com essa indicação?|Me ajuda com essa indicação?}`,

  'redirect/bounced': `{greet}

Tentei falar com você pelo e-mail {address}, mas a mensagem voltou. Por isso {escrevo|estou chamando} por aqui.

<<O assunto era “{subject}”.>> <<{mention}>> Não quero que isso se perca só por causa de um endereço.

{Poderia|Você poderia} me passar o seu e-mail atual? Se preferir tratar por este canal mesmo, não há problema: um resumo curto por aqui já basta, e você responde quando puder. E, se o assunto agora for de outra pessoa da equipe, basta me dizer o nome e o contato dela, e a conversa continua com essa pessoa. {Qual das opções é mais conveniente?|O que fica melhor para você?}`,

  closing: `{greet}

{Agradeço a clareza da sua resposta.|Agradeço por me responder com tanta clareza.} <<{theirQuote}>> Entendo e respeito a decisão, e não vou insistir.

Encerro por aqui <<o assunto “{subject}”||a nossa conversa>> e deixo de enviar mensagens sobre isso. {Caso algo mude|Se algo mudar}, mesmo daqui a muito tempo, basta responder a este e-mail: continuamos de onde paramos, sem {necessidade de recomeçar|precisar começar do zero}.

Uma última pergunta, só para eu aprender: o que mais pesou na escolha? Uma linha já me ajuda, e a resposta não vai virar argumento para tentar convencer você do contrário. {Desejo sucesso a você e à equipe.|Muito sucesso para você e para a equipe!}`,

  'win-back': `{warm}

Faz alguns meses que conversamos<<, e na época você escreveu: “{theirWords}”>>. Respeitei a sua decisão e não voltei a insistir; escrevo hoje uma única vez, porque em alguns meses muita coisa pode mudar.

Duas perguntas rápidas: o que vocês usam hoje está atendendo bem? E existe algo que ainda {gostariam de melhorar|incomoda e vocês gostariam de melhorar}?

Se estiver tudo resolvido, fico feliz em saber, e nem é preciso responder. Se houver espaço para uma nova conversa, {proponho|topo} uma conversa de 10 minutos por telefone, sem apresentação longa: você me conta como está hoje, e eu respondo com honestidade se tenho algo melhor a oferecer.`,

  'thank-you': `{greet}

{Agradeço a confiança.|Que notícia boa! Agradeço muito a confiança.} <<{theirQuote}>> Sei que escolher um fornecedor dá trabalho, e quero que essa escolha se mostre certa no dia a dia, não só {na assinatura|no papel}.

O meu compromisso não termina aqui: acompanho pessoalmente os seus primeiros passos<< ({product})>>. Qualquer dúvida, basta responder a este e-mail: chega direto a mim.

Para começarmos bem: quem mais da sua equipe deve receber as orientações? E, quando já tiver usado por alguns dias, {poderia|você topa} escrever uma avaliação curta sobre como foi a experiência? Ela ajuda quem está na mesma dúvida em que você esteve.`,

  'after-sale-7': `{warm}

Faz cerca de uma semana que começamos. <<{theirQuote}>> Quero saber como estão sendo os primeiros dias, porque é agora que uma dúvida pequena se resolve rápido.

Três coisas costumam aparecer nesse começo: algo que ainda não foi configurado, alguém da equipe que precisa de orientação, ou um resultado que veio diferente do esperado. Qualquer uma delas {pode ser tratada|a gente trata} em poucos minutos.

De zero a dez, que nota {daria|você dá} para essa primeira semana? E o que faria essa nota subir um ponto? Se preferir contar por telefone, {basta indicar um horário|é só me dizer um horário}.`,

  'after-sale-30': `{warm}

Já faz cerca de um mês que estamos juntos. <<{theirQuote}>> {Gostaria de saber|Quero saber}, com toda a franqueza, se o que vocês esperavam está acontecendo.

Se algo ainda não está redondo, me conte primeiro: prefiro corrigir a parecer que está tudo bem. O que falta para ficar como vocês imaginaram?

E, se a experiência tem sido boa, {poderia|você pode} escrever uma avaliação curta? Duas linhas bastam: como era antes e o que mudou. Pode ser em resposta a este e-mail; só publico com a sua autorização. Para quem está decidindo agora, a palavra de um cliente vale mais do que qualquer apresentação minha.`,

  'after-sale-60': `{warm}

Dois meses depois, {escrevo por um bom motivo|volto por um bom motivo}: saber se continua tudo bem por aí e pedir uma ajuda. <<{mention} Espero que isso tenha melhorado desde então.>>

Primeiro, o mais importante: há algo que vocês {gostariam|querem} que eu acompanhe de perto ou que possa melhorar? Se houver, cuidamos disso antes de qualquer outra coisa.

Se estiver tudo certo, a ajuda é esta: você conhece alguém que vive hoje o mesmo desafio que vocês tinham? Uma apresentação de duas linhas, com nós dois em cópia, já basta. Essa pessoa terá o mesmo cuidado, sem insistência se não for o momento dela. {Agradeço desde já.|Desde já, agradeço de coração.}`,

  'affiliate-month': `{warm}

{Seguem os seus números|Aqui vão os seus números} de {month}:

• Cliques: {clicks}
• Vendas: {sales}
• Conversão: {conversion}
• Comissão: {commission}

{Agradeço o trabalho|Agradeço demais o trabalho} de cada divulgação.

Para o próximo mês, sugiro repetir o que trouxe mais cliques e testar uma mudança por vez: outro título, outro horário ou um exemplo seu. Assim fica claro o que funcionou.

O que deu mais resultado para você neste mês? E o que {posso preparar|eu posso preparar} para ajudar: arte, texto ou cupom?`,

  'affiliate-reengage': `{warm}

Senti falta das suas divulgações por aqui e quis escrever pessoalmente, sem mensagem automática. <<{mention} Podemos partir daí.>> Pausas acontecem, e a parceria continua aberta do mesmo jeito.

Se ajudar, começamos pequeno: uma única divulgação nesta semana, para o público que você conhece melhor, com um texto pronto, que você ajusta com as suas palavras. Depois olhamos juntos o resultado.

O que mais atrapalhou até agora: falta de tempo, de material ou o retorno que {não compensou|não compensou o esforço}? A sua resposta me mostra o que mudar do meu lado. {Podemos conversar|Vamos conversar} 10 minutos nesta semana?`,
};

import type { MailLanguage } from '../MailLanguage';

/** Mail words of Portuguese, Brazil and Portugal (Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, Zimbra, Roundcube, Samsung). */
export const portuguese: MailLanguage = {
  code: 'pt',
  labels: {
    from: 'de|remetente|autor',
    date: 'enviada em|enviado em|enviada|enviado|enviadas|enviados|enviadas em|enviados em|data|data de envio|data e hora',
    to: 'para|destinatario|destinatarios',
    cc: 'cc|c/c|com copia|copia|com copia para',
    subject: 'assunto',
    other: 'cco|prioridade|importancia|anexo|anexos|responder a|responder para|em nome de',
  },
  leads: 'em|no dia|a|as|a(s)|aos|na|no',
  verbs: 'escreveu|escreve|escreveram',
  quoting: 'citando',
  original: 'mensagem original|mensagem de|mensagem de resposta',
  forwarded:
    'mensagem encaminhada|mensagem reencaminhada|inicio da mensagem encaminhada|inicio da mensagem reencaminhada|encaminhado por|encaminhada por|reencaminhado por',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  replyPrefixes: 're|res|resp',
  forwardPrefixes: 'enc|fwd|fw|encaminhada|encaminhado|reenc',
  signOffs:
    'atenciosamente|att|atte|at.te|atentamente|cordialmente|respeitosamente|cordiais saudações|saudações|saudações cordiais|grato|grata|gratos|obrigado|obrigada|muito obrigado|muito obrigada|obrigado desde já|obrigada desde já|desde já agradeço|agradeço desde já|agradeço|agradecido|agradecida|fico à disposição|à disposição|fico no aguardo|no aguardo|aguardo|aguardo retorno|abraço|abraços|abs|um abraço|grande abraço|forte abraço|um forte abraço|abç|abçs|bjs|beijos|beijinhos|até mais|até logo|até breve|até|valeu|vlw|falou|[]s|[ ]s|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|os melhores cumprimentos|cumps|com estima|sem mais|sem mais para o momento|boa semana|bom fim de semana|tenha um bom dia|tenha uma boa semana|um bom dia|saúde e sucesso|sds|sucesso',
  mobile:
    'enviado do meu|enviada do meu|enviado da minha|enviado de meu|enviado do iphone|enviado via|enviado pelo|enviado do yahoo|enviado do email|enviado do e-mail|enviado do outlook|enviado do correio|enviado do gmail|enviado do aplicativo|enviado a partir d|enviado com|enviado usando|enviado por meu|obter o outlook para|obtenha o outlook para|baixe o outlook para|livre de vírus|sem vírus|remetente notificado por|este e-mail foi escaneado|este email foi escaneado',
  disclaimers:
    'esta mensagem e seus anexos|esta mensagem, incluindo|esta mensagem e quaisquer|esta mensagem pode conter|esta mensagem é destinada|esta mensagem contém|esta mensagem destina-se|esta comunicação|as informações contidas n|a informação contida n|as informações constantes|informação confidencial|este e-mail e seus anexos|este email e seus anexos|este e-mail pode conter|este email pode conter|este e-mail contém|este e-mail é confidencial|este e-mail é destinado|este e-mail e quaisquer|este email e quaisquer|aviso legal|aviso de confidencialidade|nota de confidencialidade|confidencialidade:|termo de confidencialidade|se você recebeu esta mensagem por engano|se recebeu esta mensagem por engano|caso você não seja o destinatário|caso não seja o destinatário|se você não é o destinatário|se não é o destinatário|o conteúdo desta mensagem|o conteúdo deste e-mail|o emitente desta mensagem|antes de imprimir|não imprima|pense no meio ambiente|em conformidade com a lei geral de proteção|nos termos da lei geral de proteção|lgpd:|em atendimento à lgpd|a empresa não se responsabiliza|a transmissão incorreta',
  legalOpenings:
    'esta mensagem|este e-mail|este email|este correio|esta comunicação|este documento|o conteúdo|as informações|a informação|se você|se não for|se recebeu|caso|o remetente|o emitente|aviso|nota|importante|atenção|confidencial|qualquer|é proibid|é vedad|os dados',
  legal:
    'confidenc|destinatári|por engano|por erro|indevidamente|sigilo|privilegiad|uso exclusivo|uso não autorizado|não autorizad|divulgação|reprodução|elimine|apague|apagá-la|exclua|remetente|vírus|proteção de dados|lgpd|rgpd|legalmente protegid|anexos',
  warnings:
    '[externo]|externo:|e-mail externo|email externo|mensagem externa|atenção: este e-mail|atenção: este email|atenção: e-mail|atenção: esta mensagem|atenção: mensagem|cuidado: este e-mail|cuidado: este email|cuidado: e-mail|cuidado: mensagem|cuidado: esta mensagem|aviso: este e-mail foi enviado de fora|aviso: esta mensagem foi enviada de fora|este e-mail foi enviado de fora|este email foi enviado de fora|este e-mail se originou fora|este e-mail foi originado fora|este email foi originado fora|esta mensagem foi originada fora|esta mensagem se originou fora|este e-mail é de origem externa|remetente externo|este e-mail teve origem|esta mensagem foi enviada de fora|esta mensagem veio de fora|este e-mail veio de fora|este email veio de fora|esta mensagem vem de fora|este e-mail vem de fora|esta mensagem tem origem fora|este e-mail tem origem fora|você não costuma receber|você não recebe e-mails com frequência|não recebe emails com frequência|alguns contatos que receberam',
  cautions:
    'não clique|não abra|evite clicar|evite abrir|a menos que reconheça|a menos que você reconheça|salvo se reconhecer|verifique o remetente|confirme o remetente|certifique-se de que o remetente',
  replyAbove: 'acima desta linha|acima dessa linha|acima desta mensagem',
  answering: 'respost|respond|comentário|comentei|observações|meus apontamentos|minhas considerações',
  below: 'abaixo|no corpo|no seu texto|no próprio texto|entre as linhas|ao longo do texto|na sequência',
  hues: 'vermelho|vermelha|laranja;verde;azul;roxo|roxa|lilás|rosa',
  invitations:
    'reunião do microsoft teams|microsoft teams precisa de ajuda|ingressar na reunião|ingresse na reunião|entrar na reunião zoom|entrar zoom reunião|participar da reunião zoom|participar com o google meet|entrar com o google meet|ingressar com o google meet',
  unsubscribe:
    'este e-mail é um serviço de|para cancelar sua inscrição|para cancelar a inscrição|cancelar inscrição|cancelar assinatura|descadastrar|descadastre-se|para se descadastrar|se não deseja mais receber|se você não deseja mais receber|caso não queira mais receber|caso não deseje mais receber|não quer mais receber|para deixar de receber|para não receber mais|você está recebendo este e-mail porque|você está recebendo este email porque|você recebeu este e-mail porque|você recebeu este email porque|você recebeu esta mensagem porque|esta mensagem foi enviada para|este e-mail foi enviado para|este email foi enviado para|ver no navegador|visualizar no navegador|gerenciar preferências|atualizar preferências|para cancelar esta assinatura|recebeu esta mensagem porque',
  titles:
    'diretor|diretora|gerente|coordenador|coordenadora|supervisor|supervisora|analista|assistente|auxiliar|consultor|consultora|executivo|executiva|comprador|compradora|sócio|sócia|proprietário|proprietária|presidente|vice-presidente|ceo|cfo|cto|coo|cmo|head|engenheiro|engenheira|advogado|advogada|contador|contadora|estagiário|estagiária|especialista|vendedor|vendedora|representante|líder|chefe|encarregado|encarregada|arquiteto|arquiteta|técnico|técnica|secretária|secretário|administrador|administradora|fundador|fundadora|controller|departamento|setor|depto|compras|comercial|suprimentos|financeiro|responsável|professor|professora|médico|médica|dentista|nutricionista|corretor|corretora|designer|desenvolvedor|desenvolvedora|diretoria|gerência|coordenação|síndico|síndica|subdiretor|subdiretora|controlador|controladora|superintendente|gestor|gestora|pregoeiro|pregoeira|gestão|ger.|gte.|coord.|dir.|resp.|superv.|assist.|psicólogo|psicóloga|veterinário|veterinária|economista|jornalista|produtor|produtora|cofundador|cofundadora|agrônomo|agrônoma|orçamentista|dono|dona|recepcionista|vendas|atendimento',
  autoSubjects:
    'resposta automática|ausência temporária|fora do escritório|ausente do escritório|férias|ausência|fora da empresa|estou de férias|estou fora',
  away: 'fora do escritório|estou de férias|tô de férias|tou de férias|em gozo de férias|estarei de férias|encontro-me de férias|estou em férias|estarei em férias|em período de férias|estou ausente|estarei ausente|encontro-me ausente|me encontro ausente|ausente do escritório|estou em licença|estou de licença|licença-maternidade|licença maternidade|licença médica|sem acesso ao e-mail|sem acesso ao email|acesso limitado ao e-mail|acesso limitado aos e-mails|retorno às atividades|retornarei às atividades|não estarei disponível até|em viagem a trabalho|estou em viagem|estarei em viagem|recesso até|em recesso',
  awayMore:
    'retorno|retornarei|retornando|voltarei|volto dia|volto em|regresso|regressarei|urgência|urgente|entre em contato com|entrar em contato com|favor contatar|favor contactar|por favor contate|contacte|procure|falar com|fale com|responderei|estarei de volta|na minha ausência|durante este período|durante esse período|nesse período',
  acknowledged:
    'recebemos sua mensagem|recebemos seu e-mail|recebemos seu email|recebemos o seu contato|recebemos seu contato|recebemos a sua mensagem|recebemos o seu e-mail|recebemos a sua solicitação|recebemos sua solicitação|sua mensagem foi recebida|seu e-mail foi recebido|sua solicitação foi registrada|sua solicitação foi recebida|seu chamado foi aberto|seu chamado foi registrado|protocolo de atendimento|seu protocolo é|número do protocolo|esta é uma mensagem automática|este é um e-mail automático|este é um email automático|mensagem automática|e-mail automático|não responda a este e-mail|não responda este e-mail|favor não responder|por favor não responda|responderemos em breve|retornaremos em breve|retornaremos o contato|resposta automática|acusamos a receção|acusamos a recepção|acusamos o recebimento',
  failed:
    'não foi possível entregar|não foi entregue|falha na entrega|falha de entrega|entrega incompleta|não pôde ser entregue|endereço não encontrado|notificação de status de entrega|não entregue|devolução de mensagem|não é possível entregar|não foi possível enviar|caixa de correio está cheia|caixa postal cheia|o destinatário não existe|usuário desconhecido|retornada ao remetente|devolvida ao remetente',
  delayed:
    'ainda não foi entregue|ainda não entregue|entrega atrasada|atraso na entrega|entrega em atraso|mensagem atrasada|status de entrega (atraso)|estado da entrega (atraso)|continuará tentando|continuaremos tentando|continuará a tentar|vai tentar novamente|tentará novamente|não é necessário reenviar|não precisa reenviar',
  words:
    'não|que|uma|um|você|vocês|está|estão|são|com|para|por|da|do|das|dos|na|no|nas|nos|ao|aos|em|também|já|mais|muito|obrigado|obrigada|bom|dia|boa|tarde|olá|oi|tudo|bem|segue|anexo|favor|pode|podemos|preciso|gostaria|seu|sua|meu|minha|foi|tem|isso|esse|essa|como|quando|até|sobre|ainda|hoje|amanhã|nosso|nossa|e|ou|mas|se|vou|vamos|estou|fico|abraço|abraços|atenciosamente|proposta|qualquer|consegue|ele|ela|depois|só|sem|pra|reunião|retorno|aguardo|prezado|prezada|prezados|me|te|é|o|a|os|as|de|à|ok|quem|né|endereço|e-mail|mensagem|empresa|semana|segunda|terça|quarta|quinta|sexta|mês|ano|cliente|quero|desde|entre|fazer|tenho|enviar|porque|nada|agora|eu|nós|pelo|pela|aqui|aí|sim|estamos|temos|recebi|preço|mil|reais',
  letters: 'ãõçâêôà',
  abbreviations:
    'sr|sra|srs|srta|dr|dra|drs|prof|profa|eng|enga|adv|exmo|exma|ilmo|ilma|av|r|n|nº|no|tel|cel|ramal|pág|ex|etc|obs|ref|art|inc|cia|ltda|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|seg|ter|qua|qui|sex|sáb|dom|min|máx|aprox|vol|cód|qtd|qtde|unid|un|hs|hrs|p.ex|s.a|st|sta|sto|d|vl|nf|depto|dpto|est|atte|att|cx',
};

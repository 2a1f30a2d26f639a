import type { Failure } from '../../core/ports/Failure';

/** What happened and what to do, for each failure outside. */
export const failures: Record<Failure, string> = {
  offline: 'Sem conexão agora. O que já foi lido continua aqui; tente de novo quando a internet voltar.',
  denied: 'O programa de e-mail não deu permissão para isto. Confira as permissões do suplemento e tente de novo.',
  blocked:
    'O navegador não deixa o Retorno guardar nada nesta página, e sem memória ele não aconselha: poderia escrever a quem pediu para parar. Permita cookies e dados de sites de terceiros (em geral, no ícone ao lado do endereço) e recarregue, ou use o Outlook para computador.',
  gone: 'Esta mensagem não está mais aberta. Abra-a de novo para continuar.',
  throttled: 'O servidor de e-mail pediu uma pausa. Espere um minuto e tente de novo.',
  unsupported: 'Este programa de e-mail não oferece isto. Copie o texto e cole onde precisar.',
  broken: 'Algo falhou ao ler ou gravar. Nada foi enviado nem perdido; tente de novo.',
  full: 'Não há espaço para gravar neste dispositivo. Libere espaço ou apague dados antigos nos Ajustes.',
  timeout: 'O programa de e-mail não respondeu a tempo. Tente de novo.',
};

/** Why the product itself says no (the codes are the use cases'; `panel/outcomeText` checks that all are here). */
export const refusals = {
  stopped: 'Esta pessoa pediu para não receber mensagens. Libere o contato antes, se houver motivo.',
  'other-item': 'Você já está em outra mensagem. Nada foi inserido; volte a esta conversa e tente de novo.',
  incomplete: 'O texto ainda tem lacunas. Revise antes de inserir.',
  'not-a-date': 'Esta data não serve. Escolha um dia a partir de amanhã.',
  empty: 'Falta escrever algo antes de registrar.',
  'not-pending': 'Este follow-up já não está pendente.',
  'sent-before': 'Este contato já recebeu este conteúdo.',
};

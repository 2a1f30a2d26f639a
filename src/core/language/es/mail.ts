import type { MailLanguage } from '../MailLanguage';

/** Mail words of Spanish, Spain and Latin America. */
export const spanish: MailLanguage = {
  code: 'es',
  labels: {
    from: 'de|remitente',
    date: 'enviado el|enviado|enviada|enviada el|enviados|enviados el|fecha|fecha de envio|fecha y hora',
    to: 'para|a|destinatario|destinatarios',
    cc: 'cc|c.c|con copia|copia',
    subject: 'asunto',
    other: 'cco|importancia|prioridad|datos adjuntos|adjuntos|archivos adjuntos|responder a|en nombre de',
  },
  leads: 'el|en|el dia|a las|a la(s)|con fecha',
  verbs: 'escribió|escribio|escribe|escribieron',
  quoting: 'citando a|mensaje citado por|citando',
  original: 'mensaje original|mensaje de|mensaje de respuesta',
  forwarded:
    'mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|inicio de mensaje reenviado|reenviado por|mensaje enviado|empieza el mensaje reenviado',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  replyPrefixes: 're|resp|rta',
  forwardPrefixes: 'rv|reenv|fw|fwd|reenviado',
  signOffs:
    'atentamente|atte|le saluda atentamente|les saluda atentamente|muy atentamente|cordialmente|respetuosamente|saludos|saludos cordiales|un cordial saludo|cordial saludo|cordiales saludos|reciba un cordial saludo|reciban un cordial saludo|un saludo|un saludo cordial|saludo cordial|saludos y gracias|gracias y saludos|muchas gracias|muchas gracias y saludos|gracias|gracias de antemano|desde ya muchas gracias|mil gracias|quedo atento|quedo atenta|quedo a la espera|quedo a la orden|quedo al pendiente|quedamos atentos|quedo a disposición|quedo a su disposición|sin otro particular|sin más por el momento|abrazo|un abrazo|abrazos|un fuerte abrazo|slds|sdos|besos|beso|nos vemos|chau|hasta pronto|hasta luego|que tenga buen día|buen día|buen fin de semana|feliz día',
  mobile:
    'enviado desde mi|enviado desde el|enviado desde yahoo|enviado desde correo|enviado desde outlook|enviado desde gmail|enviado desde la|enviado desde un|enviado con|enviado por mi|enviado mediante|obtener outlook para|descargar outlook para|obtenga outlook para|consigue outlook para|libre de virus|remitente notificado con|enviado de mi',
  disclaimers:
    'este mensaje y sus adjuntos|este mensaje y sus anexos|este mensaje y cualquier|este mensaje se dirige|este mensaje va dirigido|este mensaje puede contener|este mensaje contiene|este mensaje es confidencial|este mensaje, y|este correo electrónico y|este correo electrónico es confidencial|este correo electrónico puede contener|este correo electrónico contiene|este correo y sus|este correo puede contener|este e-mail y|este email y|la información contenida en|la información incluida en|la información transmitida|aviso legal|aviso de confidencialidad|aviso de privacidad|cláusula de confidencialidad|nota de confidencialidad|confidencialidad:|advertencia legal|si usted no es el destinatario|si no es el destinatario|si no es usted el destinatario|si ha recibido este mensaje por error|si ha recibido este correo por error|si usted ha recibido|si recibió este|antes de imprimir|no imprima|piense en el medio ambiente|de conformidad con el reglamento|de conformidad con lo dispuesto|en cumplimiento de la ley|en cumplimiento del reglamento|en cumplimiento de lo|le informamos que sus datos|protección de datos:|los acentos y caracteres especiales|los acentos han sido omitidos|le informamos de que|responsable del tratamiento',
  legalOpenings:
    'este mensaje|este correo|este e-mail|este email|esta comunicación|este documento|el contenido|la información|los datos|si usted|si no es|si recib|si ha recib|el remitente|el emisor|aviso|nota|importante|confidencial|cualquier|queda prohibid|está prohibid',
  legal:
    'confidencial|destinatari|por error|secreto profesional|privilegiad|uso exclusivo|exclusivamente a|no autorizad|divulgación|reproducción|elimin|bórre|remitente|virus|protección de datos|rgpd|legalmente|adjuntos',
  warnings:
    '[externo]|externo:|correo externo|mensaje externo|este correo electrónico es externo|atención: este correo|atención: este mensaje|precaución: este correo|precaución: este mensaje|precaución: correo externo|advertencia: este correo|cuidado: este correo|este correo se originó fuera|este mensaje se originó fuera|este correo proviene de fuera|este mensaje proviene de fuera|este correo viene de fuera|este mensaje viene de fuera|este correo fue enviado desde fuera|este mensaje fue enviado desde fuera|este correo procede de fuera|este mensaje procede de fuera|este correo electrónico se originó|no suele recibir correo|algunas personas que han recibido',
  cautions:
    'no haga clic|no abra|no pulse|evite hacer clic|a menos que reconozca|salvo que reconozca|compruebe el remitente|verifique el remitente',
  replyAbove: 'encima de esta línea|arriba de esta línea|sobre esta línea',
  answering: 'respuesta|respond|contest|comentario|mis observaciones',
  below: 'abajo|debajo|más abajo|en el cuerpo|en tu correo|en su correo|entre líneas|sobre tu texto|a continuación',
  hues: 'rojo|roja|naranja;verde;azul;morado|violeta|rosa',
  invitations:
    'reunión de microsoft teams|microsoft teams ¿necesita|unirse a la reunión|únase a la reunión|entrar en la reunión|entrar a la reunión|unirse con google meet|únete con google meet',
  unsubscribe:
    'este correo electrónico es un servicio de|para darse de baja|darse de baja|para cancelar la suscripción|cancelar suscripción|cancelar la suscripción|si no desea recibir más|si no desea seguir recibiendo|si ya no desea recibir|si no quiere recibir|para dejar de recibir|está recibiendo este correo porque|recibes este correo porque|recibe este correo porque|ha recibido este mensaje porque|has recibido este mensaje porque|has recibido este correo porque|este correo fue enviado a|este mensaje fue enviado a|este correo se ha enviado a|ver en el navegador|gestionar preferencias|para anular la suscripción|para anular tu suscripción',
  titles:
    'director|directora|gerente|jefe|jefa|coordinador|coordinadora|responsable|ejecutivo|ejecutiva|analista|asesor|asesora|socio|socia|comprador|compradora|dueño|dueña|licenciado|licenciada|compras|ventas|encargado|encargada|consultor|consultora|asistente|auxiliar|ingeniero|ingeniera|abogado|abogada|contador|contadora|presidente|presidenta|fundador|fundadora|supervisor|supervisora|técnico|técnica|especialista|departamento|área|administrador|administradora|representante|vendedor|vendedora|subdirector|subdirectora|secretaria|gestor|gestora|propietario|propietaria|cofundador|cofundadora|coord.|dir.|resp.|gte.|vicepresidente|vicepresidenta|delegado|delegada|arquitecto|arquitecta|médico|médica|contable|recepcionista|tesorero|tesorera|desarrollador|desarrolladora|diseñador|diseñadora|subgerente',
  autoSubjects:
    'respuesta automática|fuera de la oficina|ausente de la oficina|fuera de oficina|estoy de vacaciones|ausencia|autorrespuesta',
  away: 'fuera de la oficina|me encuentro fuera|me encontraré fuera|estoy de vacaciones|estaré de vacaciones|de vacaciones hasta|estoy ausente|estaré ausente|ausente de la oficina|me encuentro ausente|me encuentro de vacaciones|sin acceso al correo|acceso limitado al correo|acceso limitado a mi correo|estoy de licencia|estaré de licencia|estoy de baja|de viaje de trabajo|fuera de oficina|regreso a la oficina',
  awayMore:
    'regreso|regresaré|volveré|vuelvo|retorno|retornaré|estaré de vuelta|urgente|urgencia|contacte|contacta|comuníquese|póngase en contacto|dirigirse a|diríjase|responderé|en mi ausencia|durante este período|le atenderá',
  acknowledged:
    'hemos recibido su mensaje|hemos recibido su correo|hemos recibido tu mensaje|hemos recibido tu correo|hemos recibido su solicitud|hemos recibido tu solicitud|recibimos su mensaje|recibimos tu mensaje|recibimos su solicitud|recibimos tu solicitud|recibimos su consulta|hemos recibido su consulta|su mensaje ha sido recibido|su solicitud ha sido registrada|su solicitud ha sido recibida|este es un mensaje automático|este es un correo automático|mensaje automático|correo automático|no responda a este correo|no responda este correo|por favor no responda|no responder a este|número de ticket|número de caso|le responderemos a la brevedad|en breve le responderemos|respuesta automática|acusamos recibo|acusamos recepción',
  failed:
    'no se pudo entregar|no se ha podido entregar|no entregado|no se entregó|entrega incompleta|error de entrega|error en la entrega|fallo en la entrega|no pudo ser entregado|no se ha entregado|dirección no encontrada|notificación de estado de entrega|mensaje devuelto|devuelto al remitente|buzón está lleno|buzón lleno|usuario desconocido|no es posible entregar|imposible entregar',
  delayed:
    'todavía no se ha entregado|aún no se ha entregado|entrega retrasada|retraso en la entrega|mensaje retrasado|estado de entrega (retraso)|seguirá intentando|seguiremos intentando|volverá a intentar|no es necesario reenviar|no necesita reenviar',
  words:
    'que|el|la|los|las|una|uno|y|usted|ustedes|está|están|es|son|con|para|por|del|al|en|también|ya|más|muy|gracias|buenos|buenas|días|tardes|hola|todo|bien|adjunto|favor|puede|podemos|necesito|necesitamos|quisiera|su|sus|mi|fue|tiene|eso|ese|esta|este|como|cómo|cuando|cuándo|hasta|sobre|todavía|hoy|mañana|nuestro|nuestra|pero|si|voy|vamos|estoy|quedo|saludos|un|cordial|estimado|estimada|estimados|propuesta|cotización|lo|le|les|nos|se|no|sin|después|ahora|reunión|qué|cuál|precio|tenemos|hay|he|ha|hemos|me|te|o|de|a|ok|baja|dar|dejen|creo|respuesta|ausente|viaje|correo|correos|mensaje|empresa|doce|mil|pesos|calle|aquí|ahí|muchas|semana|lunes|martes|miércoles|jueves|viernes|mes|año|cliente|quiero|desde|entre|hacer|tengo|quien|enviar|porque|tampoco|nada|siento',
  letters: 'ñ¿¡',
  abbreviations:
    'sr|sra|srs|srta|sres|dr|dra|ing|lic|arq|prof|av|avda|c|núm|no|nº|tel|tfno|cel|ext|pág|ej|etc|obs|ref|art|cía|ltda|s.a|s.l|c.v|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic|lun|mié|jue|vie|sáb|dom|mín|máx|aprox|vol|cód|ud|uds|vd|vds|d|dña|atte|atentam|a.m|p.m|depto|dpto|p.ej|admón',
};

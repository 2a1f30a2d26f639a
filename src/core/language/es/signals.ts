import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in Spanish, of Spain and of Latin America, where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    reject: 'vet|rechaz|neg|descart|archiv|cancel|tumb|deneg|desestim',
    own: 'ustedes|usted|vosotros|tu|su|sus',
    close:
      'cerr(?:ar|e|amos|aron|o|ando)|contrat(?:ar|e|amos|aron|o|ando)|firm(?:ar|e|amos|aron|o|ando)|compr(?:ar|e|amos|aron|o|ando)|adquir(?:ir|i|imos)|renov(?:ar|e|amos|aron)|irnos|ir|seguir|quedarnos|trabajar|opt(?:ar|e|amos|o)|elegir|elegimos|escoger|escogimos',
    not: 'no|ni|nunca|jamas',
    remove:
      'elimin(?:en?|ar|a)|borr(?:en?|ar|a)|quit(?:en?|ar|a)|remuev(?:an?|a)|remover|saqu(?:en?)|sacar|saca|retir(?:en?|ar)|suprim(?:an?|ir)|d(?:en?|ar) de baja|exclu(?:yan?|ir)',
    suffixed:
      '(?:elimin(?:en|e|ar|a)|borr(?:en|e|ar|a)|quit(?:en|e|ar|a)|remuev(?:an|a)|remover|saqu(?:en|e)|sac(?:ar|a)|retir(?:en|e|ar)|exclu(?:yan|ya|ir)|d(?:en|ar|e))(?:me|nos)',
    mine: '(?:el |la |los |las |todos los |todos )?(?:mis?|nuestr[ao]s?|este|esta|ese)(?: [a-z-]{3,14})?(?: (?:direccion|cuenta) de)? ?(?:correos?|e-?mails?|mails?|direccion|contactos?|nombres?|datos(?: personales)?|numeros?|telefonos?|registros?|informacion|casilla|buzon|cuenta)',
    list: '(?:de |del |en )(?:su |sus |esta |esa |la |las |los |el |vuestra |tu |dicha )?(?:listas?|bases?(?: de datos)?|boletin(?:es)?|newsletters?|mailing|envios|listado|suscripcion|correos|registros|sistema|campanas?|comunicaciones|distribucion)',
    mail: 'correos?|e-?mails?|mails?|mensajes?|newsletters?|boletin(?:es)?|publicidad|propaganda|comunicacion(?:es)?|comunicados?|ofertas?|promocion(?:es)?|spam|llamadas?|informacion(?: comercial| promocional)?|contacto|notificaciones|nada',
    send: 'envi(?:en|es|e|ar|eis|ando)|mand(?:en|es|e|ar|eis|ando)|escrib(?:an|as|a|ir|ais|iendo)|contact(?:en|es|e|ar|eis|ando)|llam(?:en|es|e|ar|eis|ando)|molest(?:en|es|e|ar|eis|ando)|insist(?:an|as|a|ir|iendo)|busquen|buscar|fastidi(?:en|ar|ando)|acos(?:en|ar|ando)|spamear',
    ask: 'favor|por favor|les? pido|te pido|pido|pedimos|solicito|solicitamos|les? solicito|exijo|quiero|queremos|quisiera|quisieramos|deseo|deseamos|me gustaria|nos gustaria|necesito|ruego|le ruego|les ruego|agradeceria|agradecere|pueden|podrian|puede|podria|como puedo|como hago para|requiero',
    interest: 'interes|interesad[ao]s?',
    we: 'la empresa|la direccion|el consejo|el comite|gerencia|la gerencia|finanzas|mi socio|mi jefe|mi jefa|el directorio|el cliente|la junta|la matriz|el equipo|el director|la directora|administracion|presidencia|direccion general',
    proceed:
      'avanzar|seguir(?: adelante)?|continuar|proceder|contratar|comprar|adquirir|firmar|aceptar|aprobar|invertir|renovar|cerrar|ir adelante|tomar(?:lo|la)?|implementar',
    thing:
      'propuesta|proyecto|negocio|contratacion|compra|conversacion(?:es)?|negociacion|proceso|solucion|servicio|producto|presupuesto|plan|oferta|alianza|herramienta|plataforma|demo|contrato|eso|esto|ustedes|cotizacion',
    rival:
      'otr[ao](?: [a-z]{2,16})? (?:proveedor[a]?|empresa|solucion|herramienta|plataforma|socio|propuesta|sistema|producto|consultora|agencia|opcion|oferta|firma|compania|alternativa|marca|software)|otr[ao]s? (?:proveedores|opcion)|(?:la |un |el |su |una )?competencia|(?:el |un |uno de sus )?competidor(?:es)?|(?:nuestro |el |mi )?(?:proveedor|socio|sistema) (?:actual|de siempre|habitual|local|anterior)|(?:nuestro |el )?actual proveedor|(?:una )?(?:solucion|opcion) (?:interna|propia|in ?house)|quien ya nos atiende|la oferta de (?!ustedes)[a-z]+',
    back: 'contact(?:ar|en|e|a|emos|arme|enme|eme|ame)|escrib(?:an|a|e|ir|ame|anme|eme|irme|amos)|llam(?:en|e|a|ar|ame|enme|eme|arme)|busq(?:uen|ue)(?:me|nos)?|busca(?:me|nos)?|buscar(?:me)?|habl(?:ar|emos|amos|en|e)|retom(?:ar|emos|amos|arlo|en|e|alo|arla)|volv(?:er|amos|emos|eremos|ed)(?: a (?:hablar|conversar|contactar|escribir|ver|tocar|revisar|intentar|tratar|evaluar|retomar|considerar)[a-z]*)?|vuelv(?:a|an|e|o)(?: a [a-z]+)?|convers(?:ar|emos|amos)|revis(?:ar|emos|amos|arlo)|reagend(?:ar|emos|amos)|reevalu(?:ar|emos|amos|aremos)|evaluar(?:lo|emos)?|dej(?:ar|emos|amos|arlo|emoslo|alo)|posterg(?:ar|emos|amos|arlo|ado)|aplaz(?:ar|amos|arlo|ado)|pospon(?:er|emos|gamos|erlo)|intent(?:a|e|en|ar|alo|elo)(?: de nuevo)?|prueb(?:a|e|en)|record(?:ar|arme|enme)|queda[r]?|quedamos|pens(?:ar|arlo)|ver(?:lo|emos)|consult(?:ar|en|e|eme)',
    when: '(?:en|despues|luego|para|hasta|a partir|dentro|mas adelante|proxim[ao]|tras|pasad[ao]s?|cuando|el|la|los|las|recien|a principios|a inicios|a mediados|a finales|a fines|mes que viene|semana que viene|ano que viene|otro momento|q[1-4]|primer|segundo|tercer|cuarto|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|del|20\\d\\d)',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        '(?:sac|quit|elimin|borr|retir|suprim|remov)[a-z]* (?:~ )?(?:de|del) (?:~ )?(?:cadena|secuencia|lista|listado|base|registros?|envios|correos|campanas?|mailing|boletin|destinatarios)',
        '(?:retiro|revoco|cancelo|anulo) (?:~ )?(?:consentimiento|autorizacion|suscripcion)',
        '(?:elimin|borr|suprim)(?:ar|en|e|aran|ieran|asen|an) (?:~ )?(?:mis datos|mi correo|mi contacto|nuestros datos|datos de contacto)',

        '(?:<remove>) (?:la |el |los |las )?(?:correo|e-?mail|direccion|contacto|numero|nombre|telefono)s?(?: [^\\s]{1,60}){0,3} <list>',
        '(?:no|nunca) (?:mas )?(?:quiero|queremos|deseo|deseamos|acepto|aceptamos|autorizo) (?:mas )?(?:ningun |mas )?(?:tipo de )?(?:contacto|correos?|e-?mails?|mensajes?|llamadas?|boletin|publicidad)(?=[.!,;]|$| de ustedes| comercial| por| ni)',
        '(?:<ask>|quiero|como) (?:~ )?(?:salir(?:me)?|borrarme|quitarme|sacarme|eliminarme) (?:~ )?<list>',

        '(?:preferiria|prefeririamos|prefiero|preferimos|quisiera|me gustaria|solicito|pido|quiero) (?:mejor )?no (?:recibir|ser contactad[ao]|seguir recibiendo|volver a recibir)(?! (?:la propuesta|el contrato|la factura|por))',
        '(?:ya )?(?:pedi|solicite|pedimos|solicitamos|he pedido|hemos pedido|les dije) (?:~ )?(?:baja|que (?:no me|me (?:elimin|borr|saqu|quit)|dejen|paren)|eliminacion|desuscri|que no quiero)[a-z]*',
        '(?:borr|elimin|quit)(?:en|e)(?:lo|los)(?=[.!,]|$)',

        '(?:me|nos) (?:<remove>) (?:~ )?<list>',
        '<suffixed> (?:por favor |ya |inmediatamente |urgente |de baja )*(?:~ )?(?:<list>|de baja)',
        '(?:eliminen|borren|saquen|quiten|remuevan|excluyan|elimine|borre)(?:me|nos)(?=[.!,;]|$| por favor| ya)',
        '(?:<remove>) (?:por favor,? |de inmediato |inmediatamente )?<mine>',
        '(?:dar(?:me|nos)?|den(?:me|nos)?|deme|da(?:me|nos)|denos|quiero la|solicito (?:la|mi)|solicitar la|pido la|pedir la|tramit[a-z]+ (?:la|mi)|causar|me den|nos den|la) (?:de )?baja(?=[.!,;]|$| de| del| en| inmediata| por| a)(?! (?:del? (?:modulo|servicio|producto|usuario|linea|item)|de (?:precios?|tension|un usuario|usuarios)))',
        '(?:<ask>|que) ~ (?:eliminacion|supresion|borrado|cancelacion|baja|remocion) (?:~ )?(?:de )?(?:<mine>|datos|<list>|mi suscripcion|todos los correos)',
        '(?:<ask>|que) (?:que )?(?:me |nos |los |lo )?(?:borren|eliminen|supriman|saquen|quiten|remuevan|desuscriban|desuscribir|borrar|eliminar)(?:los|lo|me|nos)?(?=[.!]|$)',
        '(?:<ask>) (?:~ )?(?:desuscribir(?:me|nos)?|desinscribir(?:me|nos)?|cancelar (?:mi|la|nuestra) suscripcion|salir (?:<list>)|anular (?:mi|la) suscripcion|borrarme)',
        '(?:desuscrib|desinscrib)(?:anme|ame|an|a|eme|ir|irme|an)(?=[.!,;]|$| por| de)|cancelen? mi suscripcion al? ',
        '(?:no|nunca|jamas|ni) (?:me |nos )(?:<send>) (?:~ )?(?:mas|nuevamente|de nuevo|otra vez|nunca mas)',
        '(?:no|nunca) (?:<send>)(?:me|nos)? (?:~ )?(?:mas|nunca mas|otra vez|de nuevo)(?: ~ <mail>)?(?=[.!,;]|$| por favor| a (?:este|esta|mi))',
        '(?:no|nunca) (?:me |nos )?(?:vuelv(?:an|as|a|ais)|volv(?:er|ais)) a (?:<send>|contactar|escribir|llamar|molestar|enviar|mandar)[a-z]*',
        '(?:no|nunca) (?:me |nos )(?:<send>) (?:este tipo de |estos |esos |estas |sus |tus )?(?:<mail>)',
        '(?:dejen?|paren?|para|deja|dejad|cesen?|basta|alto|dejar|parar) (?:ya )?(?:por favor )?(?:de|con) (?:me |nos )?(?:<send>)(?:me|nos)(?! (?:factura|recibo|cobro|producto|pedido))',
        '(?:dejen?|paren?|deja|dejad|cesen?|basta|dejar) (?:ya )?(?:de|con) (?:<send>|recibir|tantos?|estos|esos|los|sus) (?:~ )?(?:<mail>)',
        '(?:no|ni) (?:quiero|queremos|deseo|deseamos|quisiera|quisieramos|necesito|me interesa|nos interesa|pretendo|acepto) (?:mas )?(?:seguir |continuar |volver a )?(?:recib(?:ir|iendo)) (?:~ )?(?:<mail>)',
        '(?:no|ni) (?:quiero|queremos|deseo|deseamos|quisiera) (?:mas )?(?:ser (?:contactad|molestad)[ao]s?|que (?:me|nos) (?:<send>|vuelvan|contacten|escriban|llamen)|mas (?:<mail>)|(?:su|sus|estos|esos) (?:<mail>)|saber (?:mas )?(?:nada )?de ustedes|estar en (?:su|la|esta))',
        '(?:no|nunca) (?:he |hemos |haber |les? )?(?:autorizado|autorice|autorizo|autorizamos|consenti|consentido|di (?:mi )?(?:consentimiento|permiso|autorizacion)|dado (?:mi )?(?:consentimiento|permiso)) (?:~ )?(?:<mail>|mis datos|uso|envio)',
        '(?:no|nunca) (?:me (?:suscribi|registre|inscribi|he suscrito|he registrado)|(?:he )?(?:solicitado|pedido)|solicite|pedi) (?:~ )?(?:lista|newsletter|boletin|correos?|e-?mails?|mensajes?|spam|publicidad)',
        '(?:rgpd|lopd|proteccion de datos|habeas data|derechos? arco|derecho (?:al olvido|de supresion|de cancelacion)) ~~ (?:elimin|supr|borr|cancel|baja|remo)[a-z]*|(?:ejerzo|ejercer|ejercicio d) ~ derechos? (?:~ )?(?:supresion|cancelacion|oposicion|olvido|arco)',
        '(?:elimin|supr|borr|cancel)[a-z]* ~~ (?:rgpd|lopd|habeas data|derecho al olvido|proteccion de datos)',
        '(?:voy a|vamos a|los|les|lo|te) (?:~ )?(?:denunciar|bloquear|reportar|marcar|denunciare|bloqueare|reportare|marcare) (?:~ )?(?:spam|remitente|agencia|profeco|aepd|correo|dominio|ustedes)?(?=[.!,]|$)',
        '(?:esto|este correo|eso) es (?:un )?spam|(?:marcado|bloqueado|bloqueando|reportado) (?:~ )?(?:spam|remitente|no deseado)',
        '(?:no mas|basta de|sin mas|cero) (?:<mail>)(?=[.!,]|$| por favor| de ustedes)',
        '(?:dejenme|dejennos|dejeme|dejame) en paz|(?:olviden|borren|pierdan) mi (?:correo|contacto|numero)',
        '(?:unsubscribe|opt[- ]?out)(?=[.!]|$)',
        '(?:cancel(?:en|ar|e)|suspend(?:an|er)|ces(?:en|ar)|deten(?:gan|er)|interrump(?:an|ir)) (?:~ )?(?:envio|envios|suscripcion|newsletter|boletin|comunicaciones|correos|mensajes)(?! (?:del|de la) (?:servicio|producto))',
      ],
      no: [
        '(?:una|la|esta) (?:duda|curiosidad)',

        '(?:no|nunca) (?:dejen|deje|dejes|paren|pare) de',

        '(?:deje|dejamos|dejo|dejaron|pare|paramos) de recibir(?! )',
        '(?:deje|dejamos) de recibir|(?:no|nunca) (?:me |nos )?(?:saquen|quiten|eliminen|borren|den de baja|remuevan)',
        '(?:item|linea|renglon|producto|modulo|usuario|licencia|clausula|punto|partida)s?(?: [a-z0-9]+)? de(?: la| el|l)? (?:lista|propuesta|cotizacion|presupuesto|pedido|contrato|oferta)',
        '(?:cumplen|tienen|ofrecen|permite|pueden ustedes|su (?:sistema|plataforma|herramienta)|el sistema|la plataforma|la herramienta) (?:con |un |una |la |el |permite|tiene|puede)',
        'de (?:un |otros? |mis |nuestros |sus )?(?:usuarios?|clientes?|alumnos?|empleados?|miembros?|suscriptor(?:es)?)|por (?:error|equivocacion)|(?:carpeta|bandeja|filtro) de spam|(?:fue|cayo|llego|llegan|cae|entra) a(?:l)? spam|en (?:el )?spam|en no deseado',
        '(?:nuestros|mis|los|sus) (?:clientes|suscriptores|usuarios|leads)',
        'por (?:correo postal|fax|whats(?:app)?|telefono|sms),? (?:mejor|prefiero|pueden|puede|envie)|en papel',
        '(?:antigu[ao]|anterior|incorrect[ao]|viej[ao]) (?:~ )?y (?:agreg|incluy|us|pon|anad|envi)[a-z]*',
      ],
    },
    declined: {
      yes: [
        'no (?:lo |la |los )?(?:contrat|compr|particip|segu|renov|avanz|cerr|firm|adquir|invert|acept|continu)(?:aremos|are|iremos|ire|eremos|ere)(?! (?:hasta|antes|sin|mientras))',
        '(?:respuesta|decision) (?:~ )?(?:es|fue|sera) (?:un )?(?:no|negativa)(?=[.!,;]|$)|(?:^|, )?paso,? (?:gracias|por esta vez)|no (?:va a ser|sera|fue) (?:esta vez|en esta ocasion)',
        '(?:ha |han )?(?:desestim|rechaz|deneg|descart)(?:o|aron|ado|amos) (?:~ )?(?:su|la|tu|vuestra) (?:oferta|propuesta|solicitud|cotizacion)|cancelamos (?:la|el) (?:iniciativa|proyecto|compra|licitacion)',
        'no (?:nos |me )?(?:hara|hace) falta (?:~ )?(?:servicio|producto|sistema|plataforma|curso)',

        '(?:propuesta|proyecto|presupuesto|compra|contratacion|solicitud|pedido|oferta|alianza|empresa) (?:~ )?no (?:fue|ha sido|sera|han sido|resulto) (?:~ )?(?:aprobad|aceptad|seleccionad|elegid|autorizad|adjudicad)[ao]',
        'no (?:fue|ha sido|sera|hemos sido) (?:~ )?(?:aprobad|aceptad|seleccionad|elegid|autorizad)[ao]s? (?:~ )?(?:propuesta|proyecto|presupuesto|compra|oferta)',
        '(?:<we>|direccion|comite|consejo|compras|finanzas|socios?|jefe) (?:~ )?(?:ha |han )?(?:<reject>)(?:o|aron|ado|ados)(?! (?:la|el)? ?(?:reunion|visita|llamada|factura))',
        '(?:voy a|vamos a|quiero|queremos|prefiero|preferimos|tendre que|tendremos que|tengo que|tenemos que|debo|decidimos) (?:~ )?(?:declinar|rechazar|dejarl[oa] pasar|dejar pasar|desistir|pasar de est[oa]|no (?:seguir|continuar|contratar|comprar))(?! (?:la reunion|la llamada|el envio|la visita))',
        'no (?:es|era|parece) (?:~ )?para (?:mi|nosotros|nuestr[ao])',
        'no (?:vamos a|voy a|necesitaremos|necesitamos|queremos|quiero|requeriremos) (?:~ )?(?:propuesta|proyecto|presupuesto|servicios?|productos?|solucion|sistema|plataforma|herramienta|curso|oferta)(?! (?:antes|hasta|sin|mas (?:car|barat|complet|detall)))',
        '(?:queda|quedara|dejamos|sera) para (?:la proxima|otra|una proxima)(?: vez| oportunidad| ocasion)?(?=[.!,;]|$)',

        '(?:no|sin|ningun|nulo) (?:hay |tenemos |tengo |tiene |existe |habria |vemos )?(?:mas |mucho |ningun |por ahora |por el momento |ya )?(?:<interest>)(?! en (?:retras|posponer|perder|esperar|dejar|cancel|aplaz|demor|parar|posterg))',
        'no (?:estoy|estamos|esta|estan|soy|somos|estaria|quedamos) (?:mas |muy |realmente |ya )?interesad[ao]s?(?! en (?:retras|posponer|perder|esperar|dejar|cancel|aplaz|demor|parar))',
        'no (?:me|nos|les|le) (?:interesa|intereso|interesan|convence|convencio|conviene|sirve|encaja|cuadra)(?! (?:el (?:modulo|plan)|la (?:parte|opcion)))(?! (?:la|el) (?:plazo|fecha|horario))(?! (?:retras|pospon|perder|esperar|aplaz|demor|posterg|dejar)[a-z]*)',
        'no (?:nos |me )?(?:encaja|cuadra|aplica|se ajusta|se adapta|calza|hace (?:mucho )?sentido|tiene (?:mucho )?sentido|corresponde)(?=[.!,]| con| a| para| en| por)',
        'no (?:vamos|voy|iremos|va|pensamos|pienso|queremos|quiero|podremos|planeamos|seguiremos|continuaremos|avanzaremos|procederemos|contrataremos|compraremos)(?: a)?(?: poder| querer)? ?(?:<proceed>)?(?: con| en| por| la| el| adelante|[.!,]|$)(?! (?:hasta|sin|antes|mientras|esperar|perder))',
        '(?:decidi(?:mos|o|eron)?|optamos|opte|opto|resolvimos|elegimos|preferimos|prefiero|acordamos|hemos decidido|he decidido|se decidio|se ha decidido|hemos optado|determinamos) (?:~ )?(?:por |en |de )?no (?:<proceed>|realizar|hacer|llevar|dar|cambiar)',
        '(?:<we>) (?:~ )?(?:veto|vetaron|rechazo|rechazaron|nego|cancelo|freno|descarto|no aprobo|no aprobaron|no autorizo|no quiso|dijo que no|tumbo|no acepto)',
        '(?:proyecto|compra|contratacion|iniciativa|proceso|propuesta|partida) (?:~ )?(?:cancelad|vetad|rechazad|descartad|archivad|negad|desestimad)[ao]',
        '(?:vamos a|voy a|debo|debemos|tengo que|tenemos que|prefiero|preferimos|decidimos|queremos|quiero) (?:~ )?(?:declinar|rechazar|desistir|descartar|pasar (?:esta vez|de esto|por ahora)|dejarlo aqui|cerrar el tema|no seguir)(?! (?:la reunion|la invitacion|la llamada))',
        '(?:declin|rechaz|desist|descart)(?:o|amos|imos|e) (?:~ )?(?:<thing>)',
        '(?:gracias|agradezco|agradecemos)[^.]{0,40},? pero (?:~ )?(?:no|paso|pasamos|declin|desist|dejamos|dejo)(?! (?:he|hemos|pude|recib|llego|encontr))',
        '(?:no (?:necesitamos|necesito|requerimos|requiero|precisamos|preciso|nos hace falta|me hace falta)|no tenemos (?:la )?necesidad|no hay necesidad)(?: ~)? ?(?:<thing>|de (?:eso|esto|este|ese|su|sus|un|una)|ahora|por ahora|nada|mas)(?! (?:tiempo|informacion))',
        '(?:pueden?|favor de|por favor|puedes) (?:~ )?(?:cerrar|dar por cerrad[ao]|desestimar|archivar|descartar) (?:~ )?(?:aqui|tema|propuesta|negociacion|conversacion|oportunidad|proceso|caso|cotizacion)',
        '^(?:~ )?no,? (?:muchas )?gracias(?=[.!,]|$)',
        'no es (?:para nosotros|para mi|lo que (?:buscamos|necesitamos|busco|necesito)|de nuestro interes|una prioridad(?! (?:hasta|ahora|por ahora)))',
        '(?:desistimos|desisti|desistio)(?=[.!,]| de)',
        'no (?:va|podra|vamos) a (?:poder )?(?:ser|ser posible)(?=[.!,]|$)',
      ],
      no: [
        'que no (?:al|a la) [a-z]+ y que si|mas (?:plazo|tiempo)|antes no|ya decidimos (?:avanzar|seguir|contratar)',

        '(?:(?<=[,;] )|pero |sino )(?:(?:y )?(?:si )?)?(?:(?:quiero|queremos|necesito|necesitamos|prefiero|preferimos|vamos a|quiere|pidio) (?:~ )?(?:complet|premium|profesional|mas|otr|mayor|menor|\\d|veinte|treinta|cuarenta|cincuenta|cien|ajuste|avanzad|plan|modelo|tod|seguir|avanzar|cerrar)|solo (?:pidio|pidieron|quiere|pedimos))',

        'no es que|no significa|no quiere decir|lejos de|no (?:solo|solamente)',
        'si no (?:les|te|hay|estan|tienen)|en caso de no',
        '(?:no|sin) (?:~ )?interes[a-z]* en (?:retras|posponer|perder|esperar|dejar|cancel|aplaz|demor|parar|posterg)[a-z]*',
        '(?<!no |ni )(?:tenemos|tengo) (?:mucho |total )?interes|(?<!no |ni )estamos (?:muy )?interesad|(?<!no )nos interesa (?:mucho|el|la)',
        'no (?:he |hemos )?(?:recibi|recibido|recibimos|me llego|nos llego|llego|pude|pudimos|encuentro|encontre|abre|veo la hora)',
        'solo (?:el|la|los|las|de|del)|solamente|unicamente|el modulo',
        'ningun problema|no hay problema|no hace falta (?:que|disculp)',
      ],
    },
    'chose-other': {
      yes: [
        '(?:quedaron|quedo|quedaste|salieron) (?:~ )?(?:segund|tercer)[ao]s?|(?:la|el) (?:elegid[ao]|ganador[a]?|seleccionad[ao]|adjudicatari[ao]) (?:~ )?(?:fue|es) (?!<own>)',
        '(?:renovamos|nos fuimos|me fui|migramos|nos pasamos|nos cambiamos|cambiamos|firmamos) (?:~ )?(?:con|a) (?!(?:la |el )?(?:<own>|plan|oficina|otra (?:oficina|sede)|sede|casa|banco))(?:la |el )?[a-z]+',
        '(?:encarg|ped|compr|contrat)(?:o|amos|imos|aron|ue|e|i|io)(?: ~)? a otr[ao]|(?:encontre|encontramos|consegui|conseguimos) (?:~ )?(?:mas barat|mejor precio|mejor oferta)[ao]?|(?:obra|trabajo|proyecto|servicio|pedido|contrato) (?:~ )?(?:la hara|lo hara|se lo llevo|se la llevo|lo gano|la gano) (?!<own>)',

        '(?:acab(?:e|amos|o)|resolv(?:i|imos|io)|decid(?:i|imos|io)|decantamos|decanto|inclinamos|inclino) (?:~ )?(?:<close>) (?:con|por|a|en) (?:la |el |un |una )?(?!<own>|plan|propuesta|contrato|plazo|pago|entrega|calma|banco|anual|mensual|tarjeta)[a-z]+',
        '(?:se )?(?:decant[oa](?:mos|ron)?|inclin[oa](?:mos|ron)?|decidi(?:o|mos|eron)) (?:~ )?por (?!(?:el |la )?(?:<own>|no\\b|plan|avanzar|seguir|esperar|pagar|paquete|modalidad))(?:la (?:oferta|propuesta|opcion) de |el |la )?[a-z]+',
        '(?:licitacion|concurso|proyecto|pedido|obra|cuenta|contrato|trabajo) (?:~ )?(?:fue |quedo |ha sido )?(?:ganad[ao]|adjudicad[ao]|otorgad[ao]|asignad[ao]) (?:a|por) (?!<own>)[a-z]+',
        '(?:dimos|di|dieron|damos) (?:la )?preferencia a (?!<own>)',
        '(?:compre|compramos|contrate|contratamos|consegui|conseguimos|encontre|encontramos|cerre|cerramos|hice|hicimos|pedi|pedimos) (?:~ )?(?:en otro lado|en otra parte|en otro sitio|con otr[ao]s?|a otr[ao]s?|con un (?:conocido|amigo|vecino|primo)|en la competencia)',
        'otr[ao]s?(?: [a-z]{2,16})? (?:~ )?(?:nos |me )?(?:hizo|gano|se llevo|se quedo con|tomo|resolvio) (?:~ )?(?:trabajo|pedido|contrato|proyecto|obra|servicio|cuenta)',

        '(?:decision|eleccion) (?:~ )?(?:fue|recayo|quedo) (?:por|en|a favor|con|para) (?!ustedes|no\\b|esperar|aplazar)[a-z]+',
        '(?:optamos|nos decidimos|nos inclinamos|nos decantamos) por (?![a-z]+r\\b|el plan|la opcion|ustedes|la propuesta|no\\b|el paquete|esperar|avanzar|su|la version|el pago)(?:la |el )?[a-z]+',
        '(?:contratamos|firmamos|cerramos) (?:recientemente |ayer |ya )?con (?:la |el )?(?!ustedes|vosotros|plan|contrato|plazo|descuento|su|tu|exito|base)[a-z]+',

        '(?:acab[a-z]+|decid[a-z]+|opt[a-z]+|eleg[a-z]+|escog[a-z]+|resolv[a-z]+|prefer[a-z]+|vamos|fuimos|fui|nos vamos|nos fuimos|quedamos|nos quedamos|quedarnos|seguimos|seguiremos|seguir|sigo|cerramos|cerre|contrat(?:amos|e|aron|ado)|firm(?:amos|e|aron|ado)|compr(?:amos|e|aron|ado)|adquirimos|migramos|renov(?:amos|e|aron|ado)|continuar|continuamos|continuaremos|trabajar|adjudic[a-z]+|opcion|decision|eleccion|inclin[a-z]+) (?:~ )?(?:con|por|de|a|en|la|el|un[a]?|para)? ?(?:<rival>)',
        '(?:la )?(?:licitacion|contrato|proyecto|concurso|cuenta) (?:~ )?(?:gano|adjudic[a-z]+|se (?:la |lo )?llevo|otorg[a-z]+) (?:~ )?(?:<rival>)',
        '(?:<rival>) (?:~ )?(?:gano|se llevo|fue (?:la |el )?(?:elegid|seleccionad|escogid|contratad|ganador)[ao]?|ofrecio (?:~ )?mejor|presento (?:~ )?mejor|hizo (?:~ )?mejor)',
        '(?:decidimos|optamos por|preferimos|vamos a|elegimos|hemos decidido) (?:~ )?(?:quedarnos|seguir|continuar|mantener|permanecer)(?:nos)? (?:~ )?(?:con )?(?:lo que|el que|la que|nuestro (?:actual|proveedor)|quien|el actual|el sistema actual)',
        '(?:decidimos|optamos por|vamos a|preferimos) (?:~ )?(?:desarrollar(?:lo|la)?|hacer(?:lo|la)?|resolver(?:lo|la)?|construir(?:lo|la)?) (?:~ )?(?:interna(?:mente)?|nosotros mismos|en casa|in ?house)',
        'ya (?:~ )?(?:contratamos|firmamos|compramos|cerramos|adquirimos|elegimos) (?:~ )?con (?!ustedes|vosotros)(?:otr|el |la |un|nuestro|[a-z]+)',
      ],
      no: [
        'pagar en|en (?:dos|tres|cuatro) (?:plazos|pagos|cuotas)',

        'banco|credito|financiacion|financiamiento|comprar(?:les|le)|transportista',

        '(?:preferimos|elegimos|escogimos|prefer[a-z]*) (?:a )?(?:ustedes|vosotros)|los (?:preferimos|elegimos|escogimos)',
        'si |evaluando|analizando|cotizando|comparando|hablando con|conversando con|todavia no|aun no|antes de|viendo|pensando en|considerando|no (?:hemos|cerramos|contratamos|elegimos|firmamos)|hace (?:\\d+|dos|tres|varios|unos) anos|quizas|tal vez',
      ],
    },
    'not-now': {
      asked: true,
      yes: [
        'pero no (?:~ )?(?:este|ese) (?:mes|ano|trimestre|semestre|momento)|(?:aguant|guard|congel)(?:a|e|ame|eme|en) (?:~ )?(?:propuesta|oferta|presupuesto|precio)',
        '(?:cuando|en cuanto|una vez que|despues de que) (?:~ )?(?:yo )?(?:te|le|les|los) (?:busco|llamo|contacto|escribo|aviso|buscamos|llamamos|contactamos)(?: yo)?|momento (?:~ )?no es (?:~ )?(?:propicio|oportuno|adecuado|bueno|ideal)',
        '(?:todo|esto|proyecto|compra|proceso) (?:~ )?(?:detenid|parad|pausad|congelad|suspendid)[ao]',

        '(?:todavia |aun )?no (?:es|era|seria|llego) (?:todavia |aun )?(?:la |el |una |un )?(?:hora|momento|epoca|fase|buen momento|prioridad)(?! de (?:pagar|ustedes))',
        '(?:hasta|antes de) (?:~ )?no (?:voy a|vamos a|puedo|podemos|podre|podremos) (?:~ )?(?:mirar|ver|tratar|pensar|evaluar|hablar|decidir|contratar|invertir|revisar)',
        '(?:busca(?:me|nos)|buscame|busqueme|buscarme|contactame|llamame|escribeme|hablame|hableme|escribanme|llamenme|volvemos|hablamos|retomamos|lo vemos|vemos) (?:~ )?(?:mas adelante|despues|luego|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|unos|un par|dos|tres|\\d)|el (?:proximo|ano que)|la proxima)',
        '(?:ahorita|ahora|hoy|en este momento) (?:~ )?(?:ando|andamos|estoy|estamos|esta) (?:~ )?(?:cargad|saturad|ocupad|complicad|atascad|liad|apretad|hasta arriba|a tope)[ao]?s?',
        'quiza(?:s)? (?:~ )?(?:mas adelante|despues|el ano que|en el futuro|otro momento)',

        '(?:me |nos |podemos |podriamos |vamos a |prefiero |preferimos |mejor |quiero |queremos |quisiera |quisieramos |sugiero |puede |pueden |puedes |por favor,? |favor de |y |solo )*(?:<back>) (?:~ )?<when> (?:~ )?(?:meses|mes|semanas|semana|dias|ano|trimestre|semestre|quincena|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|vacaciones|fiestas|semana santa|carnaval(?:es)?|navidad|reyes|verano|invierno|primavera|otono|cierre|migracion|reestructuracion|auditoria|fusion|temporada|cosecha|momento|adelante|q[1-4]|20\\d\\d|\\d{1,2})',
        '(?:en|despues|luego|para|a partir|dentro|tras|recien en|pasad[ao]s?|hasta) (?:~ )?(?:meses|mes|semanas|ano|trimestre|semestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|vacaciones|fiestas|semana santa|navidad|verano),? (?:~ )?(?:retomamos|hablamos|conversamos|volvemos|lo (?:vemos|retomamos|revisamos)|podemos (?:retomar|hablar|volver|revisar|conversar)|nos (?:escribe|contacta|llama)[a-z]*)',
        '(?:ahora|por ahora|por el momento|de momento|en este momento|este ano|este mes|este trimestre|hoy) (?:mismo |realmente |lamentablemente )?no(?:,|\\.|$| (?:podemos|puedo|es posible|es el momento|tenemos|podremos|es un buen|vamos))',
        'no (?:es|seria|estamos en|parece) (?:un |el )?(?:buen |mejor |momento )',
        '(?:todavia|aun) (?:es|esta) (?:muy )?(?:pronto|temprano|prematuro)|es (?:muy |demasiado )?(?:pronto|prematuro|temprano) (?:para|todavia|aun)',
        '(?:dejarlo|dejemoslo|dejamos|lo dejamos|dejar(?:emos)?|guardar(?:lo)?) (?:~ )?(?:para (?:mas adelante|despues|mas tarde|otro momento|el proximo|el ano)|en pausa|en espera)',
        '(?:mas adelante|en otro momento|en el futuro|en otra ocasion) (?:~ )?(?:retom|habl|convers|volv|contact|ve)[a-z]*|(?:retom|habl|convers|volv|contact|ve|pens|evalu)[a-z]* (?:~ )?(?:mas adelante|en otro momento|en el futuro|en otra ocasion)',
      ],
      no: [
        'a las \\d|nada de (?:dejarlo|esperar)|hablar, pero',

        '(?:reunion|llamada|visita|demo|demostracion|cita|horario|agenda|cafe) (?:del?|para|el|que|a)',
        'no (?:tengo|tenemos) interes en|no (?:podemos|puedo|queremos|quiero|vamos a) (?:esperar|posponer|aplazar|dejar|postergar)',
        'ahora si|(?:propuesta|contrato|cotizacion|presupuesto|minuta|archivo|factura|enlace|valores) (?:para|en|hasta)|hablar (?:el|hoy|manana|este|esta)\\b',
      ],
    },
    wait: {
      yes: [
        '(?:todavia |aun )?no (?:tenemos|tengo|hay|contamos con) (?:~ )?(?:liquidez|presupuesto|fondos|recursos|caja|dinero)(?=[.!,;]|$| (?:para|ahora|este))',

        '(?:congel|suspend|fren|paus|aplaz|posterg|par|pospus)(?:amos|imos|e|o|aron|ieron) (?:~ )?(?:compras?|gastos|inversion(?:es)?|contrataciones|proyectos?|presupuestos?|todo)',

        '(?:vamos a|tenemos que|decidimos|preferimos|tuvimos que|debemos|optamos por|hay que) (?:~ )?(?:pausar|aplazar|postergar|posponer|suspender|congelar|esperar|frenar|dejar en pausa)(?! (?:~ )?(?:reunion|llamada|respuesta|propuesta|su|sus|ustedes))',

        '(?:presupuestos?|inversion(?:es)?|contrataciones|compras|gastos?|proyectos?|caja|partida|fondos) (?:~ )?(?:congelad|bloquead|suspendid|cerrad|frenad|parad|detenid|agotad|comprometid|recortad)[ao]s?',
        '(?:congel|bloque|suspend|fren|par|recort|deten)[a-z]+ (?:~ )?(?:presupuestos?|inversion(?:es)?|contrataciones|compras|gastos|proyectos nuevos|nuevos proyectos)',
        '(?:no (?:tenemos|tengo|hay|queda|contamos con|disponemos de)|sin|falta(?: de)?|se acabo el) (?:mas |el )?(?:presupuesto|recursos|fondos|partida|caja|liquidez) (?:~ )?(?:para|este|hasta|ahora|disponible|asignad|por|en|a)?',
        '(?:estamos|estoy) (?:~ )?(?:en medio|en pleno|en plena|atravesando|pasando por|en proceso de|en fase de|enfocad[ao]s|saturad[ao]s|en cierre|con el cierre) (?:~ )?(?:reestructuracion|cambio|migracion|fusion|cierre|implementacion|inventario|auditoria|balance|cosecha|obra|mudanza|transicion|otras? prioridad|otros? proyecto|integracion|crisis|de ano|fiscal|ejercicio)[a-z]*',
        'otras prioridades|prioridades (?:cambiaron|distintas|son otras)',
        '(?:proyecto|tema|compra|contratacion|decision|iniciativa|proceso|esto|asunto) (?:~ )?(?:en|de) (?:pausa|espera|stand[- ]?by|suspenso)',
        '(?:pausamos|suspendimos|congelamos|aplazamos|postergamos|pospusimos|frenamos|paramos|detuvimos) (?:~ )?(?:proyecto|tema|compra|contratacion|decision|inversion|iniciativa|proceso|todo)',
        '(?:proyecto|tema|compra|contratacion|decision|iniciativa|proceso) (?:~ )?(?:pausad|suspendid|aplazad|postergad|pospuest|congelad)[ao]',
        '(?:recien|solo|hasta) (?:~ )?(?:podremos|vamos a|podriamos|tendremos|tenemos|podemos|evaluaremos) (?:~ )?(?:evaluar|decidir|contratar|invertir|comprar|retomar|presupuesto|ver|revisar) (?:~ )?<when>',
        '(?:quedo|queda|esta previst[ao]|previst[ao]|planeado|programad[ao]|se fue|se paso) (?:~ )?para (?:el )?(?:ano que viene|proximo ano|proximo semestre|segundo semestre|proximo trimestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|20\\d\\d)',
      ],
      no: ['(?:descongel|liber|aprob)[a-z]+', 'reunion|llamada|cita|entrega|envio'],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        '(?:durante|en) (?:mi|nuestra) ausencia|(?:retomare|retomo|reanudo|reanudare) (?:~ )?(?:labores|actividades|trabajo|atencion)|(?:disfrutando de|gozando de) (?:~ )?vacaciones|ando de (?:viaje|vacaciones)|contesto a la vuelta|(?:empresa|oficina|tienda|fabrica) (?:~ )?cerrad[ao] (?:~ )?(?:vacaciones|feriado|fiestas|receso)',

        '(?:de )?(?:vacaciones|licencia|permiso)(?:!|\\.|,|:)',
        '(?:vacaciones|licencia|permiso|feriado|viaje|baja)[^.]{0,40} (?:vuelvo|regreso|volvere|regresare)',
        '(?:no (?:estare|estoy|estaremos)) (?:disponible|en la oficina|localizable)',
        '(?:respondere|contestare|contesto|respondo) (?:~ )?(?:a mi (?:regreso|vuelta|retorno)|cuando (?:vuelva|regrese)|al (?:volver|regresar))',

        '(?:con )?acceso (?:limitado|restringido|reducido) (?:~ )?(?:correos?|e-?mail|internet)',
        '(?:feriado|festivo|no (?:habra|habremos de) (?:atencion|actividad|servicio)|oficina cerrada|estaremos cerrados)',
        'ausente (?:~ )?(?:por|hasta|viaje)',

        '(?:estoy|estare|me encuentro|me encontrare|estamos|estaremos|me hallo|actualmente) (?:~ )?(?:de|en|con|disfrutando) (?:~ )?(?:vacaciones|licencia|permiso|baja(?: medica| maternal| por)?|viaje|receso|feriado|descanso)(?! de (?:uso|software))',
        '(?:estoy|estare|me encuentro|me encontrare) (?:~ )?(?:fuera de (?:la )?(?:oficina|empresa|pais|despacho)|ausente|sin acceso (?:a|al)|con acceso limitado|fuera (?:hasta|del|desde))',
        '(?:ausente|ausencia|fuera de (?:la )?oficina|vacaciones|licencia|receso) (?:~ )?(?:hasta|del \\d|desde|entre|a partir|por maternidad|por paternidad|medica)',
        '(?:regreso|regresare|vuelvo|volvere|retorno|retornare|me reincorporo|me reincorporare) (?:~ )?(?:a la oficina|al trabajo|de vacaciones|a mis (?:labores|funciones|actividades))',
        '(?:respuesta|mensaje) automatic[ao]',
      ],
      no: [
        'tramite|licencia (?:ambiental|de (?:obra|software|conducir|funcionamiento))',

        '(?:podemos|puede ser|que tal|te parece|le parece|pueden|nos vemos|hablamos|prefieres|prefiere|quedamos|agendamos)[^.]{0,50}\\?',
        '(?:el equipo|el|ella|mi jefe|mi jefa|el director|la directora|mi socio|el gerente|la gerente) (?:esta|estara|vuelve|regresa|estan)',
      ],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        '(?:los|las|lo|la) (?:ve|lleva|maneja|decide|gestiona) (?!ustedes|nosotros)[a-z]+(?=[.,;]|$)|(?:de|en) (?:compras|eso|esto|ese tema|marketing|sistemas|finanzas) (?:~ )?(?:se ocupa|se encarga) (?:ahora )?[a-z]+|(?:departamento|area|persona|destinatari[ao]|correo|numero) (?:~ )?(?:equivocad|errone|incorrect)[ao]|no (?:tengo|tiene) (?:nada )?que ver con|(?:mandaselo|enviaselo|escribale|escribele|dirijase|dirigete) (?:~ )?a ',
        '(?:aqui|aca) (?:~ )?(?:nadie|no) (?:~ )?(?:decide|resuelve|compra)|depende de la (?:central|matriz|sede)|solo (?:atiendo|estoy en|llevo) (?:~ )?(?:recepcion|porteria|caja|telefono)',

        'no (?:soy|es) (?:yo )?(?:quien|el que|la que) (?:~ )?(?:lleva|ve|decide|compra|maneja|gestiona)',
        '(?:el |la )?(?:contacto|correo|canal|persona|area|responsable|direccion) (?:correct[ao]|adecuad[ao]|indicad[ao]|responsable|para [a-z]+) (?:~ )?(?:es|seria) ',
        '(?:reenvi|pas|remit|dirig|deriv)(?:e|i|amos|imos|o) (?:~ )?(?:correo|mensaje|propuesta|esto) (?:~ )?(?:persona|area|departamento|equipo|colega|companer|responsable|encargad|quien)',
        '(?:habla|hable|hablar|trata|trate|tratar|busca|busque|contacta|contacte|escribe|escriba|escribale|llama|llame) (?:con|a|al|directo con) (?:el |la )?(?!nosotros|mi\\b|ustedes|gente|las \\d)[a-z]+ (?:de|del|que|,|en) ',

        '(?:dirij|envi|reenvi|mand|remit)[a-z]* (?:~ )?(?:a|al|para) (?:el |la |nuestr[oa] )?(?:departamento|area|equipo|sector) (?:de|del|responsable)',
        '(?:deje|me fui de|ya no estoy en|sali de) (?:~ )?(?:area|departamento|puesto|compras|cargo)',

        '(?:no soy|no es conmigo|ya no soy) (?:yo )?(?:mas )?(?:la persona|el responsable|la responsable|el encargado|la encargada|el contacto|quien|el indicado|la indicada|el comprador|el decisor)',
        '(?:ya )?no (?:llevo|manejo|veo|trato|gestiono|me encargo|me ocupo|estoy a cargo|me corresponde|soy responsable|es mi area|es de mi area|es mi departamento|trabajo en (?:compras|esa area|esta area|ese area)|estoy en (?:compras|esa area|esta area|ese departamento))(?! (?:bien|claro|por que|problema|inconveniente|el (?:correo|archivo|adjunto)))',
        '(?:quien|la persona que|el que|la que) (?:~ )?(?:lleva|maneja|ve|se encarga|se ocupa|decide|gestiona|esta a cargo|coordina|atiende|compra|responde)(?: ~)? (?:es|seria|ahora es) ',
        '(?:el|la) (?:responsable de (?:compras|esto|eso|ese|esta|este|esa|las? (?:compras|decision))|encargad[ao]|contacto (?:correcto|adecuado)|persona (?:correcta|adecuada|indicada|encargada)) (?:~ )?(?:es|seria|ahora es) ',
        '(?:favor de|por favor,?|puede|pueden|puedes|sugiero|recomiendo|mejor|debe|deben|deberia|deberian|tiene que|tendria que|te paso|le paso|conviene) (?:~ )?(?:hablar|hable|hablen|habla|contactar|contacte|contacten|contacta|dirigirse|dirijase|dirigir|dirija|escribir|escriba|escribe|escribale|escribirle|comunicarse|comuniquese|tratar|tratarlo|enviar|envie|consultar|consulte|preguntar) (?:~ )?(?:con|a|al|para) (?:el |la )?(?!nosotros|mi\\b|mi,|ustedes|la reunion|propuesta|las \\d)[a-z]+(?:,| de| del|:| en| que| quien| \\(| [a-z._-]+@)',
        '(?:ahora|actualmente|eso|esto|el tema|compras|ese tema) (?:~ )?(?:lo|la|los) (?:ve|lleva|maneja|gestiona|tiene|coordina|atiende) (?!ustedes|nosotros)(?:el |la )?[a-z]+',
        '(?:se )?(?:equivoc[a-z]+|error|errone[ao]|incorrect[ao]) (?:~ )?(?:de |en )?(?:destinatari[ao]|persona|contacto|correo|direccion)|(?:destinatari[ao]|persona|contacto|correo|direccion) (?:equivocad|incorrect|errone)[ao]',
        '(?:creo|pienso|supongo) que (?:~ )?(?:era|es|iba|seria) para (?:otr|el |la )',
        '(?:cambie|me cambiaron) de (?:area|puesto|departamento|funcion)',
      ],
      no: [
        'quiero hablar|de ustedes',

        'responsable (?:tecnic|de (?:la )?(?:obra|entrega|instalacion))',

        'voy a (?:hablar|consultar|reenviar|pasar|revisar|confirmar)|(?:copio|sumo|incluyo) (?:~ )?para (?:avanzar|agilizar|dar)',
        'producto|modelo|factura|archivo (?:equivocado|incorrecto)|item',
        'quien (?:lleva|ve|maneja|decide)[^.]{0,40}\\?',
      ],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?:renuncio|dimitio|fallecio|murio|despidieron|despedid[ao]|cesad[ao]|causo baja|fue (?:despedid|desvinculad)[ao])(?=[ .,;]|$)|(?:cerre|cerro|termine|termino|conclui|concluyo) (?:mi|su) (?:etapa|ciclo|periodo|trayectoria)|(?:ya )?no (?:pertenezco|pertenece|formo parte|integra) (?:~ )?(?:equipo|empresa|plantilla|firma|despacho)|(?:antigu[ao]|anterior|ex) (?:gerente|director[a]?|comprador[a]?|jef[ea]) (?:~ )?(?:se fue|dejo|causo|salio)|(?:puesto|cargo) (?:~ )?vacante',

        '(?:se|me) (?:jubil|retir|desvincul|marche|marcho|despid|fu[ei])[a-z]*(?= (?:el|la|de|en|hace|ayer|a otra|ya)| [.,])(?! de (?:vacaciones|viaje|licencia|baja))',
        '(?:ex-?(?:emplead[ao]|trabajador[a]?|colaborador[a]?|gerente|director[a]?))',
        '(?:correo|cuenta|buzon|direccion) (?:~ )?no (?:es|esta|sera) (?:monitoread|revisad|leid|atendid|activ)[ao]',
        '(?:tome|tomo|ocupo|asumi) su (?:puesto|lugar|cargo)',

        '(?:ya )?no (?:forma|formo|forman) (?:mas )?parte de',
        '(?:ya )?no (?:trabaja|trabajo|labora|laboro|esta|estoy|pertenece|pertenezco|colabora) (?:mas )?(?:~ )?(?:con nosotros|en (?:la|esta|nuestra) (?:empresa|compania|organizacion|institucion)|aqui|para|en (?!compras|esa|ese|el area|este|la oficina|contra|condiciones|juego|marcha)[a-z]+)',
        '(?:dejo|deje|ha dejado|he dejado|abandono|salio de|se retiro de|renuncio a|se desvinculo de|se jubilo de|se fue de|sali de|me retire de) (?:~ )?(?:la (?:empresa|compania|organizacion|institucion)|nuestra|el cargo|la firma)',
        '(?:este|esta|el|la) (?:correo|cuenta|direccion|casilla|buzon) (?:~ )?(?:ya no (?:esta|se|existe)|desactivad|inactiv|deshabilitad|dad[ao] de baja|cerrad|fuera de uso)[a-z]*',
        'mi ultimo dia (?:es|sera|fue|en)',
      ],
      no: [
        '(?:tres|dos|\\d|varios|muchos) de mis',

        '(?:pedido|mercancia|mercaderia|producto|carga|paquete|camion|envio|entrega|factura) (?:~ )?(?:salio|dejo)',
        '(?:su|el) (?:vendedor|asesor|ejecutivo|representante)[a-z]* (?:de ustedes|anterior)?',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [
        '(?:todos?|el equipo|mi equipo|mi jefe|todo el mundo|la direccion) (?:~ )?(?:encanto|gusto|fascino)|(?:me|nos) (?:entusiasmo|interesaria|encantaria|gustaria)|(?:le|les) (?:interesaria|interesa|encanto) (?:~ )?(?:conocer|plataforma|probar|saber)|(?:quiero|queremos|como (?:hago|le hago|hacemos) para) (?:~ )?(?:contratarl[oa]|contratar|comprarl[oa]|comprar|suscribir|empezar)|(?:cuente|cuenten|cuenta) con(?:migo| nosotros)|(?:pueden?|podrian?) (?:~ )?resolver(?:nos|me)? |hablemos(?=[.!]|$)',

        '(?:me|nos) (?:encanta|encanto|gusto|gusta|fascina|atrae|entusiasma|encaja|cuadra|convence|sirve|viene bien)(?: (?:mucho|bastante|muchisimo|la idea|el|la))?(?=[.!,;]|$| el| la| lo| su| y)',
        '(?:suena|se ve|pinta|parece|luce) (?:muy |bastante |realmente )?(?:bien|interesante|prometedor|genial|excelente|buena|bueno|perfecto)',
        '(?:justo|exactamente|precisamente|es) (?:lo que|eso) (?:~ )?(?:busc|necesit|quer|hacia falta)[a-z]*',
        '(?:quiero|queremos|quisiera|quisieramos|me gustaria|nos gustaria|necesito|deseo) (?:~ )?(?:saber mas|conocer mas|recibir (?:una |la )?(?:propuesta|cotizacion)|una propuesta|una cotizacion|mas informacion|mas detalles|ver (?:una |la )?demo|participar|inscribirme|ser (?:afiliad|soci)[ao])',
        '(?:me|nos) (?:apunto|apuntamos|sumo|sumamos|animo|animamos|interesa|inscribo)(?: (?:a|al|en|con|mucho))?(?=[.!,;]|$| a| al| en| con| la| el| mucho)',
        '(?:estoy|estamos) (?:~ )?(?:inclinad|decidid|convencid|entusiasmad|dispuest)[ao]s? (?:a|con|de|por)',
        '(?:acepto|aceptamos|quiero|queremos) (?:~ )?(?:prueba|piloto|demo|demostracion)',
        '(?:tiene|hace) (?:mucho |todo el )?sentido (?:para|que)',

        '(?:tenemos|tengo|hay|seguimos con|mantenemos) (?:mucho |total |bastante |gran |si, )?interes',
        '(?:estamos|estoy|seguimos|sigo|quedamos|quede) (?:muy |bastante |super |si )?interesad[ao]s?',
        '(?:me|nos) (?:gusto|encanto|interesa|intereso|parece (?:muy |bastante )?(?:bien|interesante|buena)|gustaria (?:avanzar|conocer|probar|ver|seguir|agendar|saber mas))(?: mucho| bastante)?(?=[.!,]|$| la| el| lo| su| mas| una)',
        '(?:queremos|quiero|vamos a|podemos|quisieramos|quisiera) (?:avanzar|seguir|proceder|contratar|comprar|cerrar|firmar|agendar|probar|conocer mas|hacer un piloto)',
        'no (?:tengo|tenemos) interes en (?:retras|posponer|esperar|aplazar|demorar|perder)[a-z]*',
        '(?:avancemos|adelante|hagamoslo|sigamos adelante)(?=[.!,]|$| con)',
      ],
      no: [
        'ahora no|ando muy|mas adelante',

        '(?:no|sin|ni) (?:tengo|tenemos)(?! interes en)',
        'no (?:nos|me|queremos|quiero|vamos|podemos|estamos|estoy|hay|gusto|tenemos interes(?! en (?:retras|posponer|esperar|aplazar|demorar|perder)))|si (?:les|te|hay) interes',
      ],
    },
    purchased: {
      yes: [
        '(?:acabo|acabamos) de (?:pagar|comprar|contratar|suscribir|firmar|depositar|transferir|pedir)[a-z]*|(?:pase|metimos|meti) la tarjeta|pagad[ao] (?:~ )?(?:factura|anticipo|cuota)|pedido en firme|(?:dio|dieron|tenemos|tiene) (?:el |su )?(?:ok|visto bueno|aprobacion),? (?:~ )?(?:factur|despach|proced|avan|empie)[a-z]*|presupuesto aceptado',

        '(?:ya )?(?:lo |la )?(?:compre|compramos|contrate|contratamos|firme|firmamos|pague|pagamos|adquirimos) (?:~ )?(?:web|sitio|tienda|enlace|plan|pedido|curso|suscripcion|hoy|ayer|tarjeta|anoche)',
        '(?:presupuesto|propuesta|cotizacion|oferta) (?:aceptad|aprobad|firmad)[ao]',
        '(?:puede|pueden|puedes) (?:ya )?(?:empezar|comenzar|iniciar|arrancar|proceder|despachar|facturar|programar)(?=[.!,;]|$| (?:el|la|cuando|ya|hoy|manana|con))',
        '(?:adjunt|envi|remit|mand)(?:amos|o|e|aron) (?:~ )?(?:orden de compra|pedido de compra|oc\\b|comprobante|contrato firmado)',

        '(?:contrato|propuesta|pedido|presupuesto|compra|cotizacion|orden) (?:~ )?(?:firmad[ao]|aprobad[ao]|cerrad[ao]|aceptad[ao]|confirmad[ao])(?! (?:hasta|manana|cuando|si))',
        '(?:firmamos|firme|aprobamos|aprobe|aceptamos|acepto|acabo de firmar|acabamos de firmar|ya firmamos|ya firme) (?:~ )?(?:el contrato|la propuesta|el pedido|el presupuesto|la cotizacion|la oferta)',
        '(?:pago|transferencia|deposito|anticipo|factura) (?:~ )?(?:hech[ao]|realizad[ao]|efectuad[ao]|pagad[ao]|enviad[ao]|confirmad[ao])',
        '(?:pague|pagamos|transferimos|hice el pago|hicimos el pago|realizamos el pago|realice el pago|hicimos la transferencia|hice la transferencia)(?=[.!,]|$| hoy| ayer| la| el)',
        '(?:cerrado|trato hecho|negocio cerrado|hecho|cerramos)(?=[.!,]|$)',
        '(?:pueden?|puedes) (?:ya )?(?:emitir|facturar|enviar(?:nos)? (?:la factura|el contrato)|mandar(?:nos)? (?:la factura|el contrato)|proceder con (?:el pedido|la compra|la facturacion)|generar)',
        '(?:cerramos|contratamos|compramos) (?:con ustedes|el plan|el servicio|el trato)|(?:hicimos|hice) (?:el pedido|la compra)|(?:adjunto|envio|les mando|va) (?:~ )?(?:orden de compra|comprobante|contrato firmado)',
      ],
      no: [
        'casi|pero (?:no|la tarjeta|dio)',

        'no (?:llego|he recibido|recibi|me han)|en otro|otr[ao] (?:lado|sitio|parte)',

        'no (?:firmamos|aprobamos|pagamos|esta|hemos|ha sido|pueden)|aun no|todavia no|si |cuando|una vez|despues de|antes de|falta|esperando|competencia|otr[ao] (?:empresa|proveedor)|precio cerrado|cuando (?:llegue|firm|este)|factura (?:equivocada|duplicada)|deberia|en cuanto',
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [
        'esperaba (?:~ )?(?:mas|otra cosa|mejor) (?:~ )?(?:empresa|ustedes|marca|servicio)|por (?:culpa|error) de ustedes|(?:donde esta[n]?) (?:~ )?(?:mi|mis|nuestr[ao]s?) |(?:groser[ao]|maleducad[ao]|mal trato|prepotente|mala atencion|pesima atencion)(?=[ .,!]|$)|(?:vendieron|prometieron|ofrecieron) (?:~ )?y (?:~ )?(?:entregaron|dieron|mandaron|no)|(?:es un|puro|vil) (?:engano|fraude|robo|estafa)|estafa|(?:exijo|exigimos) |nadie (?:da la cara|contesta|responde|aparece|hace nada|avisa)|estoy hart[ao]|no cumplieron',

        '(?:me |nos )?(?:siento|sentimos|sintiendo) (?:~ )?(?:estafad|enganad|robad|ignorad|abandonad|burlad)[ao]s?',
        '(?:profund[ao] |total |gran |nuestra |mi )(?:insatisfaccion|indignacion|decepcion|frustracion|malestar|descontento)',
        '(?:es la|por|ya es la) (?:segunda|tercera|cuarta|quinta|\\d+ ?[aª]) vez (?:~ )?(?:que|seguida|en|este)',
        '(?:asi|de esta forma) no se puede|(?:pague|pagamos|compre|compramos) (?:~ )?y (?:~ )?(?:nada|no (?:he recibido|recibi|me (?:han|ha)|llego))',
        '(?:poner|pondre|presentar|presentare|interponer|abrir|hacer) (?:~ )?(?:reclamacion|reclamo|queja|denuncia|demanda)',
        '(?:soporte|atencion|equipo|empresa|ustedes|nadie) (?:me |nos )?(?:ignora|ignoran|ignoro|desaparec[a-z]+)',

        '(?:estoy|estamos|quede|quedamos|me siento|seguimos|sigo) (?:~ )?(?:insatisfech|decepcionad|indignad|frustrad|molest|enojad|disgustad|descontent|hart|defraudad)[ao]s?',
        '(?:inaceptable|inadmisible|una verguenza|lamentable|una falta de respeto|pesim[ao]|horrible|una burla|un desastre|indignante|vergonzos[ao])(?: [a-z]+){0,4}',
        '(?:reclamo|reclamacion|queja|quejarme|profeco|abogado|demanda|hoja de reclamaciones|defensa del consumidor|libro de reclamaciones)(?: [a-z]+){0,3}',
        '(?:hasta (?:ahora|hoy|la fecha)|todavia|aun|sigue sin|seguimos sin) (?:~ )?(?:no |nadie |nada )?(?:~ )?(?:funciona|resuelv|respond|llega|llego|entreg|solucion|instal|recib|atend|arregl|conect)[a-z]*',
        '(?:nadie|nunca|ningun) (?:~ )?(?:me |nos )?(?:respond|contest|atiend|atend|resuelv|resolv|ayud|explic|dio)[a-z]*',
        '(?:el |la |su |mi |nuestro |nuestra |los |las )(?:sistema|producto|servicio|plataforma|herramienta|equipo|aplicacion|pedido|entrega|mercaderia|mercancia|soporte|maquina|modulo|integracion|app) (?:~ )?(?:no (?:funciona|funciono|enciende|llego|abre|sirve)|dejo de funcionar|se rompio|se cayo|llego (?:con defecto|rot[ao]|mal|danad[ao]|tarde|incomplet[ao]|equivocad[ao])|vino (?:rot[ao]|mal|danad[ao])|esta (?:caid[ao]|con problemas|fallando|lent[ao]|parad[ao]|retrasad[ao]))',
        '(?:cobro|cobraron|cobrad[ao]|facturad[ao]|factura|cargo) (?:~ )?(?:indebid[ao]|equivocad[ao]|duplicad[ao]|dos veces|de mas|doble|incorrect[ao])',
        '(?:quiero|queremos|exijo|exigimos|solicito|pido) (?:~ )?(?:reembolso|devolucion d|mi dinero|nuestro dinero|cancelar (?:el|la|mi|nuestro|nuestra) (?:contrato|suscripcion|pedido|compra|servicio))',
      ],
      no: [
        'clima|tiempo (?:aqui|de)|trafico|lluvia',

        'si (?:el|la) (?:producto|pedido|entrega) |en caso de que',

        'competencia|proveedor (?:actual|anterior)|(?:sistema|proveedor|herramienta|software) (?:actual|anterior|que usamos|viejo)|no (?:es|tengo|hay|tenemos) (?:un |una |ningun |ninguna )?(?:queja|reclamo)|sin quejas|ninguna queja|no (?:estoy|estamos) (?:molest|decepc)|descuento|propuesta|adjunto|cotizacion',
      ],
    },
  },
  condition:
    '(?<=^|[,;] |\\bpero |\\by |\\bque )(?:si|salvo que|a menos que|en caso de que|suponiendo|aunque)(?! (?:pued|es posible|fuera posible|no es molest|son tan amable))',
  hearsay:
    '(?:mi (?:vecino|amigo|primo)|un (?:cliente|amigo|conocido|colega)|algunos clientes|muchos clientes|los clientes|nuestros clientes|mis clientes) (?:~ )?(?:dijo|dicen|dijeron|pidio|pidieron|piden|quiere|quieren|se quej[a-z]+|no|me)',
  listless: [
    '(?:(?:m+h*m+|h+m+|a+h+|ok|okay|vale|va|bueno|bien|pues|recibid[ao]|listo|si|no se|tal vez|quizas?|puede|da igual|me da igual|lo que sea|ya (?:veremos|vere|lo vere|lo veo|te digo|aviso)|veremos|a ver|(?:despues|luego|mas tarde|otro dia|un dia) (?:lo |te |le |les )?(?:veo|miro|leo|pienso|respondo|reviso|digo|vemos|aviso)|lo (?:pensare|vere|veo|miro|reviso|pienso)|(?:te|le|les) aviso|entendido|anotado|enterad[ao]|de acuerdo|gracias|estamos viendo|lo estoy viendo|cualquier cosa (?:te |le |les )?aviso)(?:[.!,;…-]* |[.!,;…-]*$)){1,4}',
    '(?:ok|okay|vale|va|recibido|enterad[ao]|listo|si|no se|tal vez|quizas?|ya veremos|veremos|lo pensare|lo vere|luego lo veo|despues veo|cualquier cosa (?:te |le |les )?aviso|te aviso|les aviso|gracias|entendido|anotado|bueno|bien|de acuerdo|puede ser|a ver|sin novedades|nada aun|todavia nada)(?:[.!,]* (?:gracias|saludos|abrazo))?',
  ],
  bareOptOut: [
    '(?:por favor,? )?(?:baja|dar de baja|darme de baja|denme de baja|remover|eliminar|borrar|desuscribir|desuscribirme|unsubscribe|stop|salir|basta|cancelar suscripcion|cancelar|no mas)(?: (?:por favor|gracias|urgente|ya|inmediatamente))?',
  ],
  returns:
    '(?:regres[a-z]*|vuelv[a-z]*|volver[a-z]*|retorn[a-z]*|de vuelta|disponible|reincorpor[a-z]*|estare (?:de vuelta|disponible|de regreso))(?: [a-z]+){0,4}',
  untilIsReturn: false,
  personLead:
    '(?:con|contacte|contactar|a|al|es|ve|lleva|maneja|seria|para|escriba|avise|copio a|dirijase a|y|ahora)(?: (?:el|la|mi colega|mi companer[ao]|colega|sr\\.?|sra\\.?|senor|senora|nuestr[ao]|a))*',
};

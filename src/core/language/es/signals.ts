import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in Spanish, of Spain and of Latin America, where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    reject: 'vet|rechaz|neg|descart|archiv|cancel|tumb|deneg|desestim',
    own: 'ustedes|usted|vosotros|tu|su|sus',
    not: 'no|ni|nunca|jamas',
    mail: 'correos?|e-?mails?|mails?|mensajes?|newsletters?|boletin(?:es)?|publicidad|propaganda|comunicacion(?:es)?|comunicados?|ofertas?|promocion(?:es)?|spam|llamadas?|informacion(?: comercial| promocional)?|contacto|notificaciones|nada',
    send: 'envi(?:en|es|e|ar|eis|ando)|mand(?:en|es|e|ar|eis|ando)|escrib(?:an|as|a|ir|ais|iendo)|contact(?:en|es|e|ar|eis|ando)|llam(?:en|es|e|ar|eis|ando)|molest(?:en|es|e|ar|eis|ando)|insist(?:an|as|a|ir|iendo)|busquen|buscar|fastidi(?:en|ar|ando)|acos(?:en|ar|ando)|spamear',
    we: 'la empresa|la direccion|el consejo|el comite|gerencia|la gerencia|finanzas|mi socio|mi jefe|mi jefa|el directorio|el cliente|la junta|la matriz|el equipo|el director|la directora|administracion|presidencia|direccion general',
    proceed:
      'avanzar|seguir(?: adelante)?|continuar|proceder|contratar|comprar|adquirir|firmar|aceptar|aprobar|invertir|renovar|cerrar|ir adelante|tomar(?:lo|la)?|implementar',
    rival:
      'otr[ao](?: [a-z]{2,16})? (?:proveedor[a]?|empresa|solucion|herramienta|plataforma|socio|propuesta|sistema|producto|consultora|agencia|opcion|oferta|firma|compania|alternativa|marca|software)|otr[ao]s? (?:proveedores|opcion)|(?:la |un |el |su |una )?competencia|(?:el |un |uno de sus )?competidor(?:es)?|(?:nuestro |el |mi )?(?:proveedor|socio|sistema) (?:actual|de siempre|habitual|local|anterior)|(?:nuestro |el )?actual proveedor|(?:una )?(?:solucion|opcion) (?:interna|propia|in ?house)|quien ya nos atiende|la oferta de (?!ustedes)[a-z]+',
    back: 'contact(?:ar|en|e|a|emos|arme|enme|eme|ame)|escrib(?:an|a|e|ir|ame|anme|eme|irme|amos)|llam(?:en|e|a|ar|ame|enme|eme|arme)|busq(?:uen|ue)(?:me|nos)?|busca(?:me|nos)?|buscar(?:me)?|habl(?:ar|emos|amos|en|e)|retom(?:ar|emos|amos|arlo|en|e|alo|arla)|volv(?:er|amos|emos|eremos|ed)(?: a (?:hablar|conversar|contactar|escribir|ver|tocar|revisar|intentar|tratar|evaluar|retomar|considerar)[a-z]*)?|vuelv(?:a|an|e|o)(?: a [a-z]+)?|convers(?:ar|emos|amos)|revis(?:ar|emos|amos|arlo)|reagend(?:ar|emos|amos)|reevalu(?:ar|emos|amos|aremos)|evaluar(?:lo|emos)?|dej(?:ar|emos|amos|arlo|emoslo|alo)|posterg(?:ar|emos|amos|arlo|ado)|aplaz(?:ar|amos|arlo|ado)|pospon(?:er|emos|gamos|erlo)|intent(?:a|e|en|ar|alo|elo)(?: de nuevo)?|prueb(?:a|e|en)|record(?:ar|arme|enme)|queda[r]?|quedamos|pens(?:ar|arlo)|ver(?:lo|emos)|consult(?:ar|en|e|eme)',
    when: '(?:en|despues|luego|para|hasta|a partir|dentro|mas adelante|proxim[ao]|tras|pasad[ao]s?|cuando|el|la|los|las|recien|a principios|a inicios|a mediados|a finales|a fines|mes que viene|semana que viene|ano que viene|otro momento|q[1-4]|primer|segundo|tercer|cuarto|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|del|20\\d\\d)',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        'abst(?:enerse|engan(?:se)?|enga(?:se)?|uvier[ao]n?) de (?:~ )?(?:contact|envi|llam|escrib|mand)[a-z]*',
        'n[oi] (?:me|nos) (?:llam|escrib|contact|mand|envi|marqu|busqu|visit)[ae]n?(?=[,.;!]|$| mas\\b| nunca| ni )',
        'n(?:i|ingun) (?:un |una )?(?:correo|mail|llamada|mensaje) mas',
        'no dese(?:a|o|amos) (?:~ )?(?:figurar|que (?:la|lo|nos|me) contacten|ser contactad[ao]s?)',
        '(?:sea|fuera) (?:~ )?ultim[ao] (?:mensaje|correo|vez que)',
        'oposicion al tratamiento|derechos? (?:de (?:supresion|oposicion)|arco)',
        '(?:darme|darnos) de baja|(?:baje|bajen|tache|tachen|borren|saquen)me|^unsubscribe',
        'dej[ae]n?me (?:tranquil[ao]|en paz)|no contactar',
        'exclu(?:ir|yan|ya|yan[lm][oae]) (?:~ )?(?:de|del) (?:~ )?(?:envios?|publicidad|mailing)(?: publicitarios?)?',
        '(?:sac|quit|elimin|borr|retir|suprim|remov)[a-z]* (?:~ )?(?:de|del) (?:~ )?(?:cadena|secuencia|lista|listado|base|registros?|envios|correos|campanas?|mailing|boletin|destinatarios)',
        '(?:borr|elimin|quit)(?:en|e)(?:lo|los)(?=[.!,]|$)',
        '(?:no|nunca) (?:me |nos )(?:<send>) (?:este tipo de |estos |esos |estas |sus |tus )?(?:<mail>)',
      ],
      no: [
        '(?:dice|dicen|diga) "no',
        'lista de (?:espera|asistencia)',
        'no me (?:quiten?|saquen?|borren?|eliminen?)',
        'lo sigo leyendo',
        'reactiv[a-z]+',
        'correo postal',
        'sin asunto',
        '(?:proveedores|empresas|otr[oa]s|boletines|listas|remitentes) (?:~ )?(?:que|para que) (?:~ )?(?:dejen|dejaran|paren|me quiten|me borren)',
        '(?:una|la|esta) (?:duda|curiosidad)',

        '(?:deje|dejamos) de recibir|(?:no|nunca) (?:me |nos )?(?:saquen|quiten|eliminen|borren|den de baja|remuevan)',
        '(?:item|linea|renglon|producto|modulo|usuario|licencia|clausula|punto|partida)s?(?: [a-z0-9]+)? de(?: la| el|l)? (?:lista|propuesta|cotizacion|presupuesto|pedido|contrato|oferta)',
        'de (?:un |otros? |mis |nuestros |sus )?(?:usuarios?|clientes?|alumnos?|empleados?|miembros?|suscriptor(?:es)?)|por (?:error|equivocacion)|(?:carpeta|bandeja|filtro) de spam|(?:fue|cayo|llego|llegan|cae|entra) a(?:l)? spam|en (?:el )?spam|en no deseado',
        '(?:nuestros|mis|los|sus) (?:clientes|suscriptores|usuarios|leads)',
        'por (?:correo postal|fax|whats(?:app)?|telefono|sms),? (?:mejor|prefiero|pueden|puede|envie)|en papel',
      ],
    },
    declined: {
      yes: [
        '^(?:~ )?no,? (?:muchas )?gracias(?=[.!,]|$)',
        '(?:no|tampoco) (?:me|nos) interesa(?=[.,;!]| (?:por|de momento|gracias|igual|ahora|[st]u |la (?:oferta|propuesta)|el (?:servicio|producto))|$)',
      ],
      no: [
        'renov[a-z]+ (?:~ )?con (?:el|la|los|las) (?:~ )?(?:actual(?:es)?|anterior(?:es)?|de hoy|que (?:tenemos|tengo|usamos|uso))',
        '(?:cuotas|meses|plazos) sin interes(?:es)?',
        'que no (?:al|a la) [a-z]+ y que si|mas (?:plazo|tiempo)|antes no|ya decidimos (?:avanzar|seguir|contratar)',

        'no es que|no significa|no quiere decir|lejos de|no (?:solo|solamente)',
        'no (?:he |hemos )?(?:recibi|recibido|recibimos|me llego|nos llego|llego|pude|pudimos|encuentro|encontre|abre|veo la hora)',
        'solo (?:el|la|los|las|de|del)|solamente|unicamente|el modulo',
        'ningun problema|no hay problema|no hace falta (?:que|disculp)',
      ],
    },
    'chose-other': {
      yes: [
        '(?:renovamos|nos fuimos|me fui|migramos|nos pasamos|nos cambiamos|cambiamos|firmamos) (?:~ )?(?:con|a) (?!(?:la |el )?(?:<own>|plan|oficina|otra (?:oficina|sede)|sede|casa|banco))(?:la |el )?[a-z]+',
        '(?:acab[a-z]+|decid[a-z]+|opt[a-z]+|eleg[a-z]+|escog[a-z]+|resolv[a-z]+|prefer[a-z]+|vamos|fuimos|fui|nos vamos|nos fuimos|quedamos|nos quedamos|quedarnos|seguimos|seguiremos|seguir|sigo|cerramos|cerre|contrat(?:amos|e|aron|ado)|firm(?:amos|e|aron|ado)|compr(?:amos|e|aron|ado)|adquirimos|migramos|renov(?:amos|e|aron|ado)|continuar|continuamos|continuaremos|trabajar|adjudic[a-z]+|opcion|decision|eleccion|inclin[a-z]+) (?:~ )?(?:con|por|de|a|en|la|el|un[a]?|para)? ?(?:<rival>)',
      ],
      no: [
        'firmamos la paz',
        'sesion extraordinaria',

        '(?:preferimos|elegimos|escogimos|prefer[a-z]*) (?:a )?(?:ustedes|vosotros)|los (?:preferimos|elegimos|escogimos)',
        'si |evaluando|analizando|cotizando|comparando|hablando con|conversando con|todavia no|aun no|antes de|viendo|pensando en|considerando|no (?:hemos|cerramos|contratamos|elegimos|firmamos)|hace (?:\\d+|dos|tres|varios|unos) anos|quizas|tal vez',
      ],
    },
    'not-now': {
      asked: true,
      yes: [
        '(?:me |nos |podemos |podriamos |vamos a |prefiero |preferimos |mejor |quiero |queremos |quisiera |quisieramos |sugiero |puede |pueden |puedes |por favor,? |favor de |y |solo )*(?:<back>) (?:~ )?<when> (?:~ )?(?:meses|mes|semanas|semana|dias|ano|trimestre|semestre|quincena|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|vacaciones|fiestas|semana santa|carnaval(?:es)?|navidad|reyes|verano|invierno|primavera|otono|cierre|migracion|reestructuracion|auditoria|fusion|temporada|cosecha|momento|adelante|q[1-4]|20\\d\\d|\\d{1,2})',
      ],
      no: [
        'audiencia',
        'temporada (?:alta|baja) va',
        'comision de fiestas',
        'prueba de [a-z]+ abarca',
        'a las \\d|nada de (?:dejarlo|esperar)|hablar, pero',

        '(?:reunion|llamada|visita|demo|demostracion|cita|horario|agenda|cafe) (?:del?|para|el|que|a)',
        'no (?:tengo|tenemos) interes en|no (?:podemos|puedo|queremos|quiero|vamos a) (?:esperar|posponer|aplazar|dejar|postergar)',
      ],
    },
    wait: {
      yes: [],
      no: ['(?:descongel|liber|aprob)[a-z]+', 'reunion|llamada|cita|entrega|envio'],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        '(?:estoy|estare|me encuentro|me encontrare|estamos|estaremos|me hallo|actualmente) (?:~ )?(?:de|en|con|disfrutando) (?:~ )?(?:vacaciones|licencia|permiso|baja(?: medica| maternal| por)?|viaje|receso|feriado|descanso)(?! de (?:uso|software))',
      ],
      no: [],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        'de (?:eso|esto|ese tema|esas? cosas?|los? [a-z]+|las? [a-z]+) (?:~ )?se (?:encarga|ocupa|encargan|ocupan)(?! (?:usted|ustedes|tu|vos|de))',
        '(?:departamento|area|persona|destinatari[ao]|correo|numero) (?:~ )?(?:equivocad|errone|incorrect)[ao]',
        'no (?:tengo|tiene) (?:nada )?que ver con',
        '(?:mandaselo|enviaselo|escribale|escribele|dirijase|dirigete) (?:~ )?a ',
        '(?:ya )?no (?:llevo|manejo|veo|trato|gestiono|me encargo|me ocupo|estoy a cargo|me corresponde|soy responsable|es mi area|es de mi area|es mi departamento|trabajo en (?:compras|esa area|esta area|ese area)|estoy en (?:compras|esa area|esta area|ese departamento))(?! (?:bien|claro|por que|problema|inconveniente|el (?:correo|archivo|adjunto)))',
        '(?:favor de|por favor,?|puede|pueden|puedes|sugiero|recomiendo|mejor|debe|deben|deberia|deberian|tiene que|tendria que|te paso|le paso|conviene) (?:~ )?(?:hablar|hable|hablen|habla|contactar|contacte|contacten|contacta|dirigirse|dirijase|dirigir|dirija|escribir|escriba|escribe|escribale|escribirle|comunicarse|comuniquese|tratar|tratarlo|enviar|envie|consultar|consulte|preguntar) (?:~ )?(?:con|a|al|para) (?:el |la )?(?!nosotros|mi\\b|mi,|ustedes|la reunion|propuesta|las \\d)[a-z]+(?:,| de| del|:| en| que| quien| \\(| [a-z._-]+@)',
      ],
      no: ['sin errores', 'lo correcto es', 'quiero hablar|de ustedes'],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?:renuncio|dimitio|fallecio|murio|despidieron|(?:lo|la) (?:corrieron|echaron|botaron|liquidaron)|ha causado baja|despedid[ao]|cesad[ao]|causo baja|fue (?:despedid|desvinculad)[ao])(?=[ .,;]|$)',
        '(?:cerre|cerro|termine|termina|termino|culmina|culmine|acaba|conclui|concluyo) (?:mi|su) (?:etapa|ciclo|periodo|trayectoria)',
        '(?:ya )?no (?:pertenezco|pertenece|formo parte|integra) (?:~ )?(?:equipo|empresa|plantilla|firma|despacho)',
        '(?:ya )?no (?:trabaja|trabajo|labora|laboro|pertenece|pertenezco|colabora) (?:mas )?(?:~ )?(?:con nosotros|en (?:la|esta|nuestra) (?:empresa|compania|organizacion|institucion)|aqui|para|en (?!compras|esa|ese|el area|este|la oficina|contra|condiciones|juego|marcha)[a-z]+)',
      ],
      no: [
        'retiro (?:de jovenes|espiritual|de silencio)',

        '(?:pedido|mercancia|mercaderia|producto|carga|paquete|camion|envio|entrega|factura) (?:~ )?(?:salio|dejo)',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [
        '(?:puede[ns]? |pues )?(?:me |nos |ya )*(?:mand(?:ar|a|e|en)|envi(?:ar|a|e|en)|prepar(?:ar|a|e|en)|pas(?:ar|a|e|en))(?:me|nos)? (?:~ )?(?:el |un )?contrato(?! (?:social|anterior|firmado|actual|vigente|corregido|viejo))',
        '(?:me|nos) (?:entusiasmo|interesaria|encantaria|gustaria)',
        '(?:me|nos) (?:encanta|encanto|gusto|gusta|fascina|atrae|entusiasma|encaja|cuadra|convence|sirve|viene bien)(?: (?:mucho|bastante|muchisimo|la idea|el|la))?(?=[.!,;]|$| el| la| lo| su| y)',
        '(?:suena|se ve|pinta|parece|luce) (?:muy |bastante |realmente )?(?:bien|interesante|prometedor|genial|excelente|buena|bueno|perfecto)',
        '(?:me|nos) (?:apunto|apuntamos|sumo|sumamos|animo|animamos|interesa|inscribo)(?: (?:a|al|en|con|mucho))?(?=[.!,;]|$| a| al| en| con| la| el| mucho)',
      ],
      no: [
        'quien(?:es)? quiera[n]? ',
        'ahora no|ando muy|mas adelante',

        'no (?:nos|me|queremos|quiero|vamos|podemos|estamos|estoy|hay|gusto|tenemos interes(?! en (?:retras|posponer|esperar|aplazar|demorar|perder)))|si (?:les|te|hay) interes',
      ],
    },
    purchased: {
      yes: [],
      no: [
        '^enviado(?: el)?:',
        'sobre cerrado',
        'casi|pero (?:no|la tarjeta|dio)',

        'no (?:llego|he recibido|recibi|me han)|en otro|otr[ao] (?:lado|sitio|parte)',

        'no (?:firmamos|aprobamos|pagamos|esta|hemos|ha sido|pueden)|aun no|todavia no|si |cuando|una vez|despues de|antes de|falta|esperando|competencia|otr[ao] (?:empresa|proveedor)|precio cerrado|cuando (?:llegue|firm|este)|factura (?:equivocada|duplicada)|deberia|en cuanto',
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [],
      no: [
        'sin (?:danos|golpes|novedad)',
        'clima|tiempo (?:aqui|de)|trafico|lluvia|de (?:bonit|buen|lind)[ao]',

        'competencia|proveedor (?:actual|anterior)|(?:sistema|proveedor|herramienta|software) (?:actual|anterior|que usamos|viejo)|no (?:es|tengo|hay|tenemos) (?:un |una |ningun |ninguna )?(?:queja|reclamo)|sin quejas|ninguna queja|no (?:estoy|estamos) (?:molest|decepc)|descuento|propuesta|adjunto|cotizacion',
      ],
    },
  },
  nod: 'ok|okay|vale|no|si|eh|dale|sale|va|de acuerdo|te parece|le parece|les parece|estamos|verdad|por favor|gracias|que no',
  condition:
    '(?<=^|[,;] |\\bpero |\\by |\\bque )(?:si|salvo que|a menos que|en caso de que|suponiendo|aunque)(?! (?:pued|es posible|fuera posible|no es molest|son tan amable))',
  hearsay:
    '(?:mi (?:vecino|amigo|primo)|un (?:cliente|amigo|conocido|colega)|algunos clientes|muchos clientes|los clientes|nuestros clientes|mis clientes) (?:~ )?(?:dijo|dicen|dijeron|pidio|pidieron|piden|quiere|quieren|se quej[a-z]+|no|me)',
  listless: [
    '(?:(?:m+h*m+|h+m+|a+h+|ok|okay|vale|va|dale|bue|puede ser|bueno|bien|pues|recibid[ao]|listo|si|no se|tal vez|quizas?|puede|da igual|me da igual|lo que sea|ya (?:veremos|vere|lo vere|lo veo|te digo|aviso)|veremos|a ver|(?:despues|luego|mas tarde|otro dia|un dia) (?:lo |te |le |les )?(?:veo|miro|leo|pienso|respondo|reviso|digo|vemos|aviso)|lo (?:pensare|vere|veo|miro|reviso|pienso)|(?:te|le|les) aviso|entendido|anotado|enterad[ao]|de acuerdo|gracias|estamos viendo|lo estoy viendo|cualquier cosa (?:te |le |les )?aviso)(?:[.!,;…-]* |[.!,;…-]*$)){1,4}',
    '(?:ok|okay|vale|va|recibido|enterad[ao]|listo|si|no se|tal vez|quizas?|ya veremos|veremos|lo pensare|lo vere|luego lo veo|despues veo|cualquier cosa (?:te |le |les )?aviso|te aviso|les aviso|gracias|entendido|anotado|bueno|bien|de acuerdo|puede ser|a ver|sin novedades|nada aun|todavia nada)(?:[.!,]* (?:gracias|saludos|abrazo))?',
  ],
  bareOptOut: [
    '(?:por favor,? )?(?:baja|dar de baja|darme de baja|denme de baja|remover|eliminar|borrar|desuscribir|desuscribirme|unsubscribe|stop|salir|basta|cancelar suscripcion|cancelar|no mas)(?: (?:por favor|gracias|urgente|ya|inmediatamente))?',
  ],
  returns:
    '(?:regres[a-z]*|vuelv[a-z]*|volver[a-z]*|retorn[a-z]*|de vuelta|disponible|reincorpor[a-z]*|estare (?:de vuelta|disponible|de regreso))(?:,? [a-z]+){0,6},?',
  untilIsReturn: false,
  personLead:
    '(?:con|contacte|contactar|a|al|es|ve|lleva|maneja|seria|para|escriba|avise|copio a|dirijase a|y|ahora)(?: (?:el|la|mi colega|mi companer[ao]|colega|sr\\.?|sra\\.?|senor|senora|nuestr[ao]|a))*',
};

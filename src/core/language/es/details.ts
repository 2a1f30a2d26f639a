import type { DetailLanguage } from '../DetailLanguage';
import { chat } from './chat';

/** How people ask, ask for, promise, object and complain in Spanish; folded, see `compilePattern` for the notation. */
export const details: DetailLanguage = {
  chat,
  words: {
    meet: 'cafe|visita|reunion(?:es)?|llamada|videollamada|charla|demostracion|demo|presentacion|almuerzo|comida|cita|encuentro',
    not: 'no|ni|nunca|jamas',
    give: 'envi(?:ar|a|e|en|as|eis|an)|mand(?:ar|a|e|en|as|an)|reenvi(?:ar|a|e|en|an)|pas(?:ar|a|e|en|as|an)|compart(?:ir|e|a|an|en|es)|inclu(?:ir|ye|ya|yan|yen)|agreg(?:ar|a|ue|uen)|anad(?:ir|e|a|an)|ajust(?:ar|a|e|en)|cambi(?:ar|a|e|en)|correg(?:ir)|corrig(?:e|en|an|a)|revis(?:ar|a|e|en)|actualiz(?:ar|a)|actualice[n]?|emit(?:ir|e|a|an)|generar|genere[n]?|prepar(?:ar|a|e|en)|elabor(?:ar|e|en)|present(?:ar|e|en)|proporcion(?:ar|e|en)|facilit(?:ar|e|en|a)|adjunt(?:ar|e|en|a)|explic(?:ar|a)|explique[n]?|detall(?:ar|e|en)|aclar(?:ar|e|en|a)|inform(?:ar|e|en|a)|confirm(?:ar|e|en|a)|verific(?:ar|a)|verifique[n]?|cotiz(?:ar)|cotice[n]?|mostr(?:ar)|muestr(?:e|en|a)|respond(?:er|e|a|an)|llam(?:ar|e|en|a)|d(?:ar|e|en|a)|firm(?:ar|e|en)|avis(?:ar|e|en|a)|quitar|quite[n]?|hacer(?:me|nos)? llegar|haga[n]? llegar|hag(?:a|an)|simular|indi(?:car|que|quen|ca)|proporcione',
    stuff:
      'propuesta|presupuesto|cotizacion|contrato|borrador|minuta|presentacion|planilla|hoja|ficha|catalogo|tabla|lista|enlace|link|liga|grabacion|invitacion|factura|recibo|certificado[s]?|documento[s]?|documentacion|material(?:es)?|archivo[s]?|adjunto[s]?|pdf|casos?|referencias?|muestras?|informe|reporte|cronograma|acta|video|manual|especificaciones|version|valores|precios?|tarifas?|condiciones|detalles?|informacion|datos|comprobante|acceso|demo|demostracion|prueba|respuesta|ejemplo|modelo|logo|fotos?|pedido|orden|descuento|resumen|estudio|proyecto|plan|plazo[s]?|brochure|oferta|formulario|anexo|carta',
    act: 'envi(?:ar|o|amos|are|aremos)|mand(?:ar|o|amos|are|aremos)|reenvi(?:ar|o|are)|pas(?:ar|o|amos|are)|respond(?:er|o|emos|ere|eremos)|contest(?:ar|o|amos|are|aremos)|avis(?:ar|o|amos|are|aremos)|confirm(?:ar|o|amos|are|aremos)|llam(?:ar|o|amos|are|aremos)|habl(?:ar|o|amos|are|aremos)|revis(?:ar|o|amos|are|aremos)|verific(?:ar|o|amos|are)|consult(?:ar|o|amos|are|aremos)|analiz(?:ar|o|amos|are|aremos)|evalu(?:ar|o|amos|are|aremos)|decid(?:ir|o|imos|ire|iremos)|firm(?:ar|o|amos|are|aremos)|cerr(?:ar|amos|are|aremos)|pag(?:ar|o|amos|are|aremos)|prepar(?:ar|o|amos|are|aremos)|present(?:ar|o|amos|are|aremos)|compart(?:ir|o|imos|ire)|d(?:ar|oy|amos|are|aremos)|volv(?:er|emos|ere|eremos)|vuelvo|deposit(?:ar|o|amos|are)|transfier[oe]|transferir|resolv(?:er|emos|ere)|entreg(?:ar|o|amos|are|aremos)|conversar|converso|platicar|ver|veo|vemos|leer|leo|mirar|hago|haremos|hacer(?:le)? llegar|devolv(?:er|emos)|devuelvo|tengo|tendremos|tendra|tener|traslad(?:ar|o)|comento|comentar|coment(?:are|aremos)|busc(?:ar|o)|coordin(?:ar|o|amos)|agend(?:ar|o)|escrib(?:ir|o|ire)|regreso|regresar',
  },
  question: {
    yes: [
      '^(?:oye,? |hola,? |disculpa,? |disculpe,? |una duda,? )?(?:[a-z]+ ){0,6}(?:sirve|vale|aplica|incluye|aceptan|cobran|pagan|entregan|funciona|cuanto|como|donde|cuando) (?:tambien|para|en|la|el|las|los|con|a|se|es|pagan|hago)',
      '^(?:cada )?cuanto[s]? ',
      '^¿? ?(?:se puede|se pueden|puedo|podemos|hay|tienen|seria posible|es posible|existe|aceptan|incluye) ',
      '(?:me |nos )?(?:diga|digan|digame|diganme|dime|dinos|informe|informen|informeme|confirme|confirmen|confirmame|confirmeme|confirmenos|aclare|aclaren|aclareme|explique|expliquen|expliqueme|explicame|indique|indiquen|indiqueme|indicarme|indicarnos|indicar|decirme|decirnos|decir|informarme|informarnos|informar|confirmarme|confirmarnos|confirmar|explicarme|aclararme|avisame si|aviseme si|cuentame|cuenteme|saber) (?:~ )?(?:si|cual|cuales|cuanto|cuantos|cuantas|cuanta|como|cuando|donde|quien|por que|que|de que) ',
      '(?:no (?:se|sabemos|entiendo|entendi|entendemos|me queda claro|queda claro|me quedo claro|quedo claro|encuentro|encontre|veo|vi)) (?:~ )?(?:si|cual|cuales|cuanto|cuantos|como|cuando|donde|quien|por que|que) ',
    ],
    no: [
      'si (?:tiene|tienen|tienes|hay|surge) (?:alguna|cualquier|mas)|cualquier (?:duda|consulta|pregunta)|no (?:tengo|tenemos|hay|quedan) (?:mas |ninguna )?(?:dudas?|preguntas?)|sin duda|quedo a (?:la|su) disposicion|ya (?:lo )?(?:vi|entendi|resolvi|encontre|se|me quedo claro)|(?:duda|pregunta) (?:resuelta|aclarada)|pero ya',
      '^(?:como (?:acordamos|quedamos|hablamos|conversamos|siempre|sabe[ns]?|le comente|te comente|se acordo)|cuando (?:pueda|puedan|puedas|guste|tenga|quiera|sea)|cuanto antes|donde guste|quien (?:lleva|ve|maneja))',
    ],
  },
  interrogatives:
    'cual|cuales|cuant[oa]s?|quien|quienes|donde|cuando(?! (?:pueda|guste|tenga|quiera|sea|este|llegue|usted|ustedes|tu |te |le ))|como|por que|que(?! tal)|(?:a|en|con|de|por|desde|hasta|para) (?:cual|que|quien|quienes|cuant[oa]s?|donde|cuando)',
  courtesy: [
    '¿? ?(?:(?:hola|buenos dias|buenas tardes|buenas noches|buenas|estimad[ao]|querid[ao])[,!]*(?: [a-z]+){0,3}[,.!]? ?)?¿? ?(?:como (?:esta[ns]?|estas|le va|te va|les va|va todo|va|andas|anda|se encuentra|ha estado|has estado|estuvo (?:el|su|tu) (?:fin de semana|semana|viaje))|que tal(?: (?:todo|estas|esta|va|el fin de semana|tu (?:dia|semana)))?|todo (?:bien|en orden|tranquilo)|va todo bien|y (?:tu|usted|ustedes))(?:[,.]? (?:todo|por alla|por ahi|espero[^?]{0,40}|hoy|con ustedes|ustedes|[a-z]+)){0,4}[?!. ]*',
    '¿? ?(?:te parece|le parece|les parece|de acuerdo|esta bien|vale|ok|si|no|verdad|cierto|no es cierto|que opina[ns]?|que opinas|que les parece|que le parece|que te parece|puede ser|correcto|entendido|entiendes|sabes|en serio|quien (?:lo )?diria(?:,? no)?|por que no|algo mas|alguna (?:duda|pregunta)|te imaginas|quien sabe|puedes creer(?:lo)?|no crees|sera|que cosas(?:,? no)?|en que (?:le|te|les) puedo ayudar)[?!. ]*',
    '¿?[^?]{0,60}(?:quien lo diria|te imaginas|puedes creerlo|no crees|sabes como es|verdad)[,]?(?: no)?[?!. ]*',
  ],
  request: {
    yes: [
      '¿?(?:podrias?|podrian|puede por favor|pueden por favor|seria posible|sera posible) (?:~ )?(?!integrar|facturar|ser\\b|reunir|hablar|agendar|decirme)[a-z]{2,14}(?:ar|er|ir)(?:me|nos|lo|la|los|las|melo)?(?=[ .,?!]|$)',
      '(?:cambien|cambie|envien|envie|manden|agreguen|agregue|incluyan|corrijan|corrija|activen|active|ajusten|remitan|remita|cancelen|muevan|modifiquen|confirmen|reserven|separen|instalen|remitanos|nos remita|me remita) (?:el|la|los|las|un|una|mi|nuestr[ao]|por|esa|ese|\\d)',
      '(?:requerimos|requiero|solicitamos|solicito|necesitamos|necesito|pedimos|ruego|rogamos|quiero|quisiera) (?:que )?(?!saber|entender)(?:~ )?(?:cotizaciones|presupuestos|cotizar|copias?|facturas?|tecnico|visita tecnica|muestras|borrador|certificados?|reembolso|cambio)',
      '(?<=^|[,.;:] |\\by )(?:por favor,? |favor de |entonces )?(?:me |nos |ya |tambien )*(?:<give>) (?:por favor,? |me |nos |tambien )*(?:el|la|los|las|un|una|unos|unas|su|sus|esa|ese|ese|mas|esos|esas|de nuevo) (?:~ )?(?:<stuff>)',
      '(?:no (?:recibi|recibimos|he recibido|hemos recibido|me llego|nos llego|llego|vino|pude abrir|puedo abrir|abre|encuentro|encontre|viene)|llego sin|vino sin|falto|sin el|olvido) (?:~ )?(?:adjunto|archivo|propuesta|contrato|enlace|link|presupuesto|pdf|invitacion|factura|material|documento|presentacion|cotizacion)',
    ],
    no: [
      'informe|conforme|firme|perfume',

      'no (?:hace falta|es necesario|necesito|necesitamos|precisa|requiere|envie|envien|mande|manden)',
      '(?:ya )?(?:recibi|recibimos|tengo|he recibido|hemos recibido|revise|lei|vi) (?:el |la |los |las |su |tu )?(?:<stuff>)(?=[.!,]|$)(?!.{0,40}(?:pero|necesito|puede|pueden))',
      '(?:voy a|vamos a|le |les |te )(?:<act>)|me (?:envio|enviaron|mando|mandaron|paso)|si necesita|cualquier cosa',
      'de baja|lista de correo|de su lista|suscripcion|(?:presupuesto|contrato) (?:~ )?(?:aprobado|congelad)',
    ],
  },
  problem: {
    yes: ['volvi(?:o|eron) a (?:fallar|caerse|pararse|trabarse|romperse|apagarse|dar error|perder)'],
    no: [
      'no hay (?:ningun )?problemas?|sin (?:ningun )?problemas?|ningun problema|no (?:es|tengo|tenemos|veo|hubo|tuvimos) (?:ningun |un )?problemas?|problemas? resuelt|ya (?:resolvimos|se resolvio|funciona)|no quiero perder|perder el descuento|todo bien',
    ],
  },
  objections: {
    other: {
      yes: [],
      no: ['no tiene (?:multa|permanencia|penaliz)|^¿?(?:que|cual|hay|tiene)[^.]{0,60}\\?$'],
    },
    competitor: {
      yes: [],
      no: ['no (?:usamos|tenemos|uso|tengo)'],
    },
    price: {
      yes: ['sin margen', 'tendria(?:n)? que bajar', 'carisim[ao]', 'demasiado (?:car[ao]|dinero|costos[ao])'],
      no: [],
    },
    time: {
      yes: [],
      no: ['^¿?(?:cual|que) (?:es )?(?:el )?plazo|plazo (?:esta )?(?:bien|ok|perfecto)'],
    },
    authority: {
      yes: [],
      no: [],
    },
    trust: {
      yes: [
        '(?:mala|malas|pesima|negativa|negativas) (?:experiencia|experiencias)',
        '(?:miedo|temor|recelo|desconfianza|preocup[a-z]+|dudas sobre|insegur[a-z]+|temo|tememos|riesgo|escepti[a-z]+)(?: ~)? (?:de |con |en |que |a |si |por |del )',
      ],
      no: ['no (?:tengo|tenemos|hay) (?:miedo|temor|dudas?|riesgo)|sin (?:miedo|temor|riesgo)'],
    },
    need: {
      yes: [],
      no: ['necesito mas tiempo|necesitamos mas tiempo'],
    },
  },
  promise: {
    yes: [
      '(?:te|le|les|os|se lo|te lo|se la|te la|se los) (?:<act>)(?! (?:que |un abrazo|por|las gracias|un saludo|la razon|su atencion))',
      '(?:voy a|vamos a|quedo en|quedamos en|me comprometo a|nos comprometemos a|prometo|puedo|podemos|espero poder|esperamos) (?:~ )?(?:<act>)(?:le|les|te|lo|la|se|selo|telo)?',
      '(?:firmamos|decidimos|confirmamos|enviamos|mandamos|pagamos|cerramos|respondemos|avisamos|definimos|volvemos|vuelvo|respondo|llamo|aviso|confirmo|mando|envio|firmo|pago|deposito|decido|regreso) (?:~ )?(?:hoy|manana|a mas tardar|antes|hasta|el (?:lunes|martes|miercoles|jueves|viernes|proximo|dia|\\d)|esta (?:semana|tarde)|la (?:semana|proxima)|en (?:cuanto|quince|dos|tres|una|unos|breve|la reunion)|pronto|en breve|tan pronto|con (?:una respuesta|novedades|la respuesta))',
    ],
    no: [
      'se (?:cierra|cae|traba) ',

      '(?<=^|[,.;] |\\by |\\bpero )si (?:puedo|podemos|hay|tengo|tenemos|consigo|logro|sobra|da|alcanzo|surge|no|cambia|necesit)|tal vez|quizas?|a lo mejor|no (?:te |le |les )?prometo|sin promesa|cualquier (?:cosa|novedad)|cuando (?:pueda|tenga)|algun dia|eventualmente',
      '(?:no|ni|nunca) (?:voy a|vamos a|te|le|les|puedo|podemos|pretendo|prometo|<act>)',
      // What is handed over with this very message: "le comparto la propuesta".
      '(?:^|[,.;:] |\\b(?:y|aqui|aca|hoy) )(?:te|le|les|os|se l[oa]s?) (?:comparto|adjunto|remito|paso|envio|mando|dejo|presento|hago llegar)(?! [^.]{0,80}(?:manana|luego|mas tarde|en cuanto|apenas|cuando|pronto|en breve|antes|esta (?:semana|tarde|noche)|la proxima|el (?:lunes|martes|miercoles|jueves|viernes|sabado|proximo|dia|\\d)|a mas tardar|en un rato|en el transcurso|a lo largo|dentro de|si )) (?:~ )?(?:<stuff>)',
      '(?:dijo|dijeron|prometio|quedo|quedaron|comento) (?:~ )?(?:que (?:lo |la |me |nos )?(?:mandaba|enviaba|iba|iban|mandarian|enviarian)|en (?:mandar|enviar|llamar))|(?:iba|iban|deberia|tenia que) (?:a )?(?:<act>)',
      '(?:puedo|podemos|quiere que|quieres que)[^.]{0,60}\\?$|(?:fuera|vacaciones|licencia|ausente)[^.]{0,40}(?:regreso|vuelvo)|(?:regreso|vuelvo) (?:el|a la oficina)[^.]{0,20}(?:de vacaciones)',
      'ayer|la semana pasada|actualmente|pagamos (?:hoy|por|al)|(?:le|les|te|os) (?:agradezco|pido|solicito|deseo|escribo|comento que|envio un saludo|mando un (?:abrazo|saludo))|veremos|vamos a (?:ver|necesitar|hablar)(?=[.!]|$)|confirmo (?:la )?recepcion|vacaciones|licencia por',
    ],
  },
  reminder: {
    yes: [
      '(?:que )?(?:usted|ustedes|tu|vosotros)? ?(?:me |nos )?(?:prometio|prometieron|prometiste|quedo en|quedaron en|quedaste en|quedo de|quedaron de|quedaste de|dijo que|dijeron que|dijiste que|se comprometio|se comprometieron|te comprometiste|iban a|ibas a|garantizo|garantizaron|ofrecio enviar) ?(?:~ )?(?:mand|envi|pas|respond|llam|present|entreg|ajust|correg|me|nos|a|en|lo|la)?[a-z]*',
    ],
    no: [
      '^si |cuando usted|no (?:prometio|quedo)|\\bdijo que lo mandaba|\\bel dijo|\\bella dijo|\\bmi (?:jefe|socio) (?:dijo|quedo)|como acordamos,? (?:adjunto|envio|le|les|te)|quedo en orden|quedo en (?:espera|mi|pasar|mandar|enviar|llamar|avisar|confirmar)|dijo que lo',
    ],
  },
  meeting: {
    yes: [
      'reunion|llamada|videollamada|video|visita|demo|demostracion|presentacion|encuentro|cafe|almuerzo|comida|cita|charla|reunirnos|conversar|conversamos|hablar|hablamos|vernos|nos vemos|visitar|presentar|coordinar|agendar|agendamos|agendemos|zoom|teams|meet|invitacion|agenda|convocatoria|quedar',
      '(?:puede ser|podemos|podriamos|estoy libre|tengo libre|tengo disponibilidad|disponible|libre|que tal|te parece|le parece|les parece|prefiero|mejor|me sirve|nos sirve|confirmad[ao]|confirmo|me viene bien|me va bien|me queda bien|me acomoda|me conviene|quedamos|los espero|te espero|le espero|perfecto|de acuerdo|vale)',
      '(?:lunes|martes|miercoles|jueves|viernes),? (?:a las |a partir de las )?\\d{1,2}(?:h|:\\d\\d| horas)?(?! de)',
      'a las \\d{1,2}',
    ],
    no: [
      '(?:reunion|llamada|visita|charla|presentacion|demo|encuentro) (?:~ )?(?:de ayer|pasad[ao]|de la semana pasada|anterior|estuvo|fue|que tuvimos)|(?:gracias|agradezco|encanto|gusto) (?:~ )?(?:reunion|charla|presentacion|visita|llamada)|(?:hablamos|nos reunimos|conversamos) (?:ayer|la semana pasada)',
      'sala de reunion(?:es)?|horario de (?:atencion|oficina)|(?:atencion|horario)[:,]|de lunes a (?:viernes|sabado)|lun(?:es)?\\.? a vie',
      'no (?:puedo|podre|podemos|voy a poder|podria|estare|asistire) (?:~ )?(?:el|la|asistir|reunion|ir|lunes|martes|miercoles|jueves|viernes|ese dia|manana)(?!.{0,60}(?:puede ser|que tal|podemos|prefiero|te parece|le parece))|(?:cancelar|cancelad[ao]|suspender) (?:~ )?(?:reunion|llamada|visita|demo)',
      'a mas tardar|hasta el (?:lunes|martes|miercoles|jueves|viernes|\\d)|reunion (?:de |del )?(?:directorio|consejo|comite|equipo|junta|socios|interna|direccion)',
      'vacaciones|licencia|fuera de la oficina|ausente|plazo|vencimiento|factura|pago',
    ],
  },
  deadline: {
    yes: [
      'necesito|necesitamos|necesitaria|plazo|fecha limite|deadline|vence|vencimiento|expira|caduca|validez|valid[ao]|cierra|termina|responder|respuesta|enviar|envio|mandar|entreg[a-z]+|recibir|decidir|definir|firmar|firma|cerrar|cierre|presentar|concluir|finalizar|implementar|instalar|pagar|pago|confirmar|confirmacion|urgente|a mas tardar|como maximo|requiero|requerimos|emitir|facturar|documentos?|propuestas?|licitacion|limite|oferta|promocion|pued[ae][ns]?|tener|llevar|tarde',
    ],
    no: ['vacaciones|licencia|ausente|fuera de la oficina|congelad|suspendid|de lunes a|permanencia|vigencia'],
  },
  due: {
    yes: [
      '(?:ultimo dia|dia limite) (?:~ )?(?:es|para|:)|(?:mantiene|respeta|sostiene|vale) (?:~ )?(?:precio|condicion|oferta) (?:~ )?hasta|si no (?:llega|viene|entregan) (?:~ )?(?:para|antes)|(?:tiene|tienen) que (?:llegar|estar|entregar)',

      '(?:plazo|fecha limite|fecha tope|validez|vigencia|contrato|propuesta|promocion|oferta|cotizacion|inscripcion|licitacion|factura|licencia|suscripcion|convocatoria) (?:~ )?(?:es|cierra|termina|acaba|vence|expira|caduca|vale|finaliza|vencen|terminan|hasta|:)',
      '(?:vence|vencen|expira|caduca|cierra|finaliza|termina|valid[ao]s?|vencimiento|fecha limite|a mas tardar|como maximo|sin falta)',
      '(?:necesito|necesitamos|tengo que|tenemos que|debo|debemos) (?:~ )?(?:hasta|para|antes de|el|la)',
    ],
    no: ['vacaciones|licencia medica|congelad|ausente|suspendid|de lunes a'],
  },
  arrange: {
    yes: [
      '(?:puedes|puede|pueden|podrias) llamar(?:me|nos) (?:~ )?(?:para|y) |cuando (?:~ )?(?:pueden?|puedes|podrian?) (?:~ )?(?:venir|pasar|visitar|mostrar|reunir)',

      '(?:agendar|coordinar|programar|reprogramar|concertar|fijar|mover|cambiar|posponer|adelantar|agendamos|agendemos|coordinamos|hacer|tener|tomar|tomamos|tomarnos|tomemos) (?:~ )?(?:<meet>)(?! (?:de (?:directorio|equipo|junta)|interna))',
    ],
    no: [],
  },
  days: {
    told: '[a-zà-ÿ]{2,}(?:ó|aron|ieron|aste|[cjt]iste|abas?|aban)|(?!comité|café)[a-zà-ÿ]{2,}[^r]é|(?!aqu|all|as|ah)[a-zà-ÿ]{2,}í|quedo de|fue|ibas?|iban|dijo|era|tuvo|estuvo|hizo|vino|hablamos',
    awaited: 'espera|espero|esperamos|esperando',
    missing: 'aun|todavia|nada|no|sigo|seguimos',
    borders: 'y|pero|asi que|así que|porque|pues|por eso|que',
    own: 'yo|mis?|nuestr[ao]s?|tengo|necesito|voy|debo|llevo|presento|quiero|[a-z]+[aei]mos|comite|consejo|junta|jefe|decision|banco',
    talk: 'no|ni|tod[ao]s?|cada|feriad|festivo|vacacion|libre|licencia|ausente|fuera|viaj|cumple|naci|buen[ao]?s?|feliz|abrazo|gracias|lluev|jueg[ao]|misa|atend|abr(?:e|imos)|si|vuelv[eo]',
  },
  holding: {
    yes: [
      '(?:recibid[ao]|recibi|recibimos|anotado|gracias)[^.]{0,60}(?:respondo|vuelvo|revis|verific|confirm|aviso|doy|respuesta)',
      '(?:te|le|les) (?:doy|dare|daremos) (?:~ )?(?:respuesta|noticias|novedades)|(?:te|le|les) (?:respondo|contesto|aviso|confirmo|respondere|confirmare|avisare)|(?:vuelvo|respondo|volvere|responderemos) (?:~ )?(?:con|hoy|manana|en breve|pronto|a la brevedad)',
      '(?:voy a|vamos a|estoy|estamos|dejeme|dejame) (?:verific|revis|consult|analiz|confirm|averigu|chec|viendo|ver)[a-z]*[^.]{0,60}(?:respondo|aviso|vuelvo|te |le |les |confirmo|doy)',
    ],
    no: ['adjunto|anexo|segun lo solicitado|a continuacion|aqui (?:esta|va|tiene)'],
  },
  delivery: {
    yes: [
      '(?:adjunto|adjunta|adjuntos|adjuntas|adjuntamos|anexo|le adjunto|te adjunto|les adjunto|aqui (?:esta|estan|va|van|tiene|tienes|le|te)|a continuacion|como (?:prometi|acordamos|quedamos|solicito|pidio|pidieron|lo prometido)|segun lo (?:acordado|solicitado|prometido)|acabo de (?:enviar|mandar)|ya (?:envie|mande|pague|firme|llame)|(?:envie|mande|pague|firme)|le estoy enviando|te estoy enviando|envio adjunt[ao]|(?:te|le|os|les) paso (?:la|el|los|las|un|una|mi|nuestr[ao]s?) (?!.{0,80}(?:manana|luego|despues|cuando|en cuanto|semana|lunes|martes|miercoles|jueves|viernes|hoy|tarde|antes)))',
    ],
    no: ['no (?:adjunte|envie|mande)|aun no|todavia no'],
  },
  topics:
    'el plazo|los plazos|el precio|los precios|el costo|los costos|el coste|el valor|la propuesta|el contrato|el presupuesto|la cotizacion|la implementacion|la integracion|la migracion|la entrega|el envio|el soporte|la capacitacion|la formacion|la demostracion|la demo|la presentacion|la reunion|la visita|la multa|la penalizacion|la permanencia|la garantia|el pago|las condiciones|la forma de pago|el descuento|la factura|la licencia|las licencias|el plan|el modulo|el informe|el reporte|los reportes|el inventario|el sistema|la plataforma|la herramienta|el pedido|el proyecto|la seguridad|la planilla|la ficha tecnica|el catalogo|el enlace|la invitacion|la grabacion|la instalacion|el cronograma|el producto|el servicio|la facturacion|la renovacion|la cancelacion|la documentacion|los documentos|el certificado|el caso|la muestra|las muestras|la configuracion|el alcance|el reembolso|la devolucion|el mantenimiento|el piloto|la prueba|la aprobacion|el adjunto|la comision|el acceso|la clausula|la oferta|la tarifa|las tarifas|el stock'.split(
      '|',
    ),
  of: 'del?(?: la| los| las)?|por|para (?:el|la)',
  product: {
    kinds:
      'plan|paquete|modelo|m[oó]dulo|kit|l[ií]nea|versi[oó]n|licencia|producto|curso|e-book|libro|app|aplicaci[oó]n|silla|bomba|impresora|mesa|taladro|router|generador|m[aá]quina|tractor|sof[aá]|sensor|c[aá]mara|programa|edici[oó]n',
    kindsAfter: '',
    counted:
      'licencias?|usuarios?|puestos|unidades|piezas|tiendas|sucursales|maquinas|cajas|suscripciones|equipos|laptops|sillas|toneladas|litros|alumnos|empleados|colaboradores|vehiculos|computadoras|ordenadores|plazas|asientos|lineas|pantallas|sacos?|bolsas?|rollos?|fardos?|pales|palets?|pallets?|tarimas?|bobinas?|frascos?|botellas?|bidones|cubetas?|latas?|tambores|resmas?|placas?|barras?|varillas?|tubos?|pares|juegos|kits|paquetes|metros|kilos|kg|quintales|docenas|bandejas|bultos|dosis|tablets|celulares|camaras|sensores|impresoras|monitores|llantas|neumaticos|camisetas|playeras|uniformes|tarjetas|entradas|ejemplares|habitaciones|puertas|bombas|baterias|mesas|sillones|butacas|paneles|extintores',
    notNames:
      'Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sep|Set|Oct|Nov|Dic|Ley|Calle|Av|Sala|Suite|Apt|Piso|P[aá]g|Nota|Pedido|Orden|Factura|OC|Unid|Item|Art|Secc|Anexo|Fase|Opci[oó]n|Propuesta|Contrato|Proceso|Ticket|Caso|L[ií]nea|Paso|D[ií]a|Semana|Caja|Km|Ext|Tel|Fax|Rev|Vers|Top|El|La|Los|Las|En|De|Con|Si|Por|Bloque|Lote|Casa|Edificio|Puerta|Cap|Tabla|Figura|Regla|T[ií]tulo|Nuestro|Su',
  },
  money: {
    currencies: {
      EUR: 'euros?',
      USD: 'dolares|dolar',
      MXN: 'pesos? mexicanos?',
      ARS: 'pesos? argentinos?',
      CLP: 'pesos? chilenos?',
      COP: 'pesos? colombianos?',
      UYU: 'pesos? uruguayos?',
      DOP: 'pesos? dominicanos?',
      XXX: 'pesos?',
      PEN: 'soles|sol',
      BRL: 'reales',
      GBP: 'libras?',
    },
    dollar: 'XXX',
    bare: 'XXX',
    spelled:
      'un 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veinticinco 25 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 mil 1000 millon 1000000 millones 1000000',
    thousand: 'mil|k',
    million: 'millon|millones|m|mm',
    month: '(?:por|al|cada|/|/ ) ?mes|mensual(?:es)?|mensualmente|/m\\b',
    year: '(?:por|al|cada|/|/ ) ?ano|anual(?:es)?|anualmente',
    priced:
      '(?:flete|envio|mensualidad|cuota|tasa|tarifa|anticipo|sena|enganche|renta|alquiler|arriendo|precio|valor|costo|coste|multa|presupuesto|comision|cotizacion|total)(?: mensual| total| final)? (?:(?:es|era|fue|seria) )?(?:de|es|en|por|a|era|fue|qued[ao] en)',
    lead: 'entre|por|cuesta|cuestan|costo|costaria|valor|precio|presupuesto|cerrar|cerramos|inversion|total|gastamos|pagamos|pago|paga|cobran?|descuento|de|tope|limite|hasta|unos|cerca de|alrededor de|sale|queda|ahorro|multa|anticipo|doy|damos|ofrezco|ofrecemos',
    percent: '(?:de )?(?:descuento|rebaja|comision|anticipo|penalizacion|multa|incremento|aumento|recargo|interes)',
    decimal: ',',
  },
};

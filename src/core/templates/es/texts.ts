import type { TemplateLanguage } from '../TemplateLanguage';

/** The marks are explained in TemplateLanguage. Formal is "usted", informal "tú". Nothing here may claim a fact that a slot has not brought. */
export const texts: TemplateLanguage['texts'] = {
  'first-follow-up': `{warm}

<<{Le|Te} escribí {sentOn} sobre “{subject}” y {quisiera|quería} saber cómo quedó el tema por allí.||{Quisiera|Quería} retomar nuestra conversación y saber cómo quedó el tema por allí.>> <<{mention} Por eso vuelvo a {escribirle|escribirte}.>>

{Para no quitarle tiempo, voy al grano|Sé que los días son intensos, así que voy al grano}: ¿qué {le falta|te falta} para decidir con tranquilidad? Si es una duda sobre precio, plazo o funcionamiento, podemos resolverla por aquí mismo. Si alguien más participa en la decisión, un resumen breve para esa persona puede ayudar: basta con {pedírmelo|que me lo pidas}.

<<{?channel}Y para los próximos mensajes, ¿{prefiere|prefieres} correo, teléfono o WhatsApp?>>`,

  'second-follow-up': `{warm}

<<{mention} Pensé en eso al separar un material que puede ayudar:||Separé un material que puede ayudar con el tema de nuestra conversación:>>

{content}

Aunque la decisión quede para más adelante, creo que sirve por sí solo. Si {lo desea|quieres}, muestro cómo se aplicaría a {su|tu} caso, sin compromiso.

¿Lo que describe se parece a lo que ocurre hoy en {su|tu} empresa? ¿Y qué parte de este tema pesa más para el equipo en este momento? Con una línea de respuesta, nuestra próxima conversación empieza por lo que de verdad importa.`,

  'second-follow-up/offer': `{warm}

<<{mention} Pensé en cómo se vería eso en {su|tu} día a día.||Pensé en cómo se vería en {su|tu} día a día lo que conversamos.>>

En lugar de explicarlo por correo, puedo {mostrarle|mostrarte} en pantalla, en 15 minutos, solo la parte que importa en {su|tu} caso, con la situación de {su|tu} empresa como ejemplo. Aunque la decisión sea no avanzar por ahora, queda claro qué cambiaría y qué seguiría igual, sin compromiso.

¿Qué parte de esta rutina le quita más tiempo al equipo hoy? ¿Y qué día de esta semana o de la próxima {le conviene|te viene bien} para una conversación breve?`,

  'third-follow-up': `{greet}

Quizás el correo no sea el mejor camino para esta conversación, así que {le propongo|te propongo} otro. <<{mention} Eso se resuelve más rápido hablando que escribiendo.>>

Hay dos opciones: una llamada de 10 minutos, en la que vemos solo lo que interesa para {su|tu} caso, o un mensaje corto por WhatsApp, para {leerlo cuando pueda|leerlo cuando puedas}. Y si lo que propuse no encaja ahora, también podemos empezar por algo más pequeño y crecer después.

¿Cuál de los dos caminos {le resulta|te resulta} mejor? Si es la llamada, ¿qué día y hora {le convienen|te quedan bien}?`,

  'fourth-follow-up': `{greet}

Imagino que <<“{subject}”||nuestro tema>> quedó detrás de otras prioridades, y es normal. <<{mention} Si eso sigue siendo un tema, vale una respuesta corta.>> Para {facilitarle|facilitarte} la respuesta, dejo tres caminos. Basta con responder con el número:

1. Todavía tiene sentido, conversemos.
2. Tiene sentido, pero más adelante (y cuándo).
3. No es el caso, se puede cerrar.

Cualquiera de los tres me ayuda, incluso el último: así solo vuelvo a escribir cuando sea útil. Si es el primero, bastan 10 minutos de conversación para empezar.

¿Cuál está más cerca de lo que {necesita|necesitas} hoy?`,

  goodbye: `{greet}

{Le|Te} escribí algunas veces e imagino que el momento es otro. No hay problema: este es mi último mensaje sobre <<“{subject}”||el tema>>, para no llenar {su|tu} bandeja de entrada.

<<{mention}>> Si esto vuelve a ser una prioridad, basta con responder a este correo, aunque pasen meses. La conversación sigue donde quedó, sin compromiso y sin tener que explicar todo de nuevo.

Antes de cerrar, {permítame una sola pregunta|solo una pregunta}: ¿hay algo que yo podría haber hecho de otra manera? Una línea ya me ayuda a mejorar.

Agradezco {su|tu} tiempo hasta aquí. {Le deseo mucho éxito a usted y a su equipo.|¡Mucho éxito para ti y para el equipo!}`,

  answer: `{greet}

{Agradezco su mensaje.|¡Qué bueno recibir tu mensaje!} {Estas son las respuestas, punto por punto.|Respondo punto por punto, para que sea fácil de seguir.}

{answers}

Si algo no quedó claro, diez minutos por teléfono suelen bastar, o podemos continuar por aquí mismo.

¿Era esto lo que {necesitaba|necesitabas} saber?<<{?lead} ¿Y cuál sería el próximo paso de {su|tu} lado: {tienen una fecha prevista|ya tienen una fecha} para decidir?>>`,

  holding: `{greet}

{Confirmo que recibí su mensaje|Recibí tu mensaje} y ya me estoy ocupando. <<{mention}>>

Quiero responder con información verificada y no a medias. Por eso, {le envío|te envío} la respuesta completa {holdBy}. Si está lista antes, llega antes.

Mientras tanto, una pregunta que me ayuda a prepararla en el orden correcto: ¿hay algún plazo de {su|tu} lado que deba respetar? Si es urgente, basta con responder a este correo con la palabra “urgente” o con una llamada, y {su|tu} caso pasa primero.`,

  complaint: `{greet}

Lamento mucho lo ocurrido y agradezco {que me lo haya dicho|que me lo hayas dicho}. <<{mention}>> No es la experiencia que quiero que {tenga|tengas}, y me ocupo personalmente del seguimiento hasta el final.

Lo que pasa ahora: voy a averiguar qué ocurrió, sin pasar el problema de mano en mano, y {le envío|te envío} el resultado, con una propuesta de solución, {holdBy}. Hasta entonces no hace falta repetir la historia a nadie más.

Para atender primero lo que más pesa: ¿qué es lo que esto les impide hacer hoy? ¿Y en qué teléfono {lo ubico|te ubico} más rápido, si hace falta?`,

  'keep-promise': `{greet}

<<{promise}>> {Cumplo con lo acordado:|Lo prometido es deuda, así que aquí va:}

{promised}

Si falta algo o algún punto necesita explicación, basta con responder a este correo. Si {lo prefiere|prefieres}, lo repasamos en 10 minutos por teléfono, lo que resulte más práctico.

¿Es esto lo que {esperaba|esperabas} recibir? Si es así, ¿cuál sería el mejor próximo paso de {su|tu} lado: avanzar, ajustar algo o sumar a alguien más a la conversación? Una respuesta corta es suficiente, y si hace falta otro formato, basta con decírmelo.`,

  'meeting-confirm': `{greet}

{Confirmo nuestra conversación|Escribo para confirmar nuestra conversación} {meetingOn}. <<{mention}>>

Para aprovechar bien el tiempo, {propongo|pensé en} una agenda simple: primero, lo que necesitan resolver; después, lo que puedo ofrecer para eso; por último, el próximo paso, con fecha. Si hay algún documento, cifra o ejemplo que ayude, {le agradezco enviarlo|mándalo} antes, así llegamos con todo leído.

¿Ese horario sigue siendo bueno? ¿Y va a participar alguien más? Si hay que cambiarlo, no hay problema: basta con avisarme por aquí y buscamos otra fecha.`,

  'ask-channel': `{warm}

Quiero hablar {con usted|contigo} de la manera que menos interrumpa {su|tu} rutina. Para resúmenes y documentos, el correo funciona bien; para respuestas cortas, mucha gente prefiere WhatsApp; para resolver dudas, una llamada suele bastar en pocos minutos.

¿Cuál de esos canales {le conviene|te conviene} más? ¿Y hay algún horario en que {prefiere|prefieres} que no llame? Tomo nota y respeto {su|tu} preferencia de aquí en adelante. Si el correo está bien así, no hace falta responder: seguimos por aquí.`,

  'pause-confirmed': `{greet}

{Agradezco su franqueza.|De acuerdo, y gracias por decírmelo.} <<{theirQuote}>> Queda anotado: por ahora no hay más mensajes sobre este tema, y volvemos a hablar <<{untilOn}||cuando el momento sea mejor>>.

Cuando regrese, seguimos donde quedamos, así que no hace falta guardar nada ni empezar de nuevo. Si algo cambia antes, basta con responder a este correo y la conversación continúa {en el mismo punto|por aquí mismo}.

Solo para volver con lo que interesa: ¿hay algún punto que {quisieran|quieran} ver resuelto para entonces? Una línea es suficiente. {Le deseo buen trabajo.|¡Que vaya todo muy bien!}`,

  'after-pause': `{warm}

<<{theirQuote}>> {Como acordamos, vuelvo a escribir.|Así que, como acordamos, aquí estoy de vuelta.}

No quiero suponer que todo sigue igual, por eso empiezo con una pregunta simple: <<¿“{subject}” sigue en sus planes?||¿el tema de nuestra conversación sigue en sus planes?>>

Si es así, {sugiero|propongo} una conversación de 10 minutos para entender qué cambió y decir con honestidad si todavía tiene sentido. Si la prioridad es otra, {indíqueme|dime} cuándo conviene volver, y la fecha se mueve sin problema. Y si ya no es el caso, también es una buena respuesta: lo cerramos aquí.

¿Cuál de las tres es la de ustedes?`,

  'after-absence': `{warm}

Supe por {su|tu} respuesta automática que {estaba|estabas} fuera<< hasta {returnDay}>> y esperé {su|tu} regreso para no llenar más {su|tu} bandeja de entrada.

En resumen, para no tener que buscar: <<escribí {sentOn} sobre “{subject}”, y solo falta {su|tu} opinión para seguir.||solo falta {su|tu} opinión para seguir con nuestra conversación.>> <<{mention} Podemos seguir desde ahí.>>

No hay prisa: sé cómo son los primeros días después de una ausencia. ¿{Prefiere|Prefieres} un resumen de cinco líneas para leer con calma, o una conversación de 10 minutos resuelve mejor? Si es la conversación, ¿qué día {le conviene|te queda bien}?`,

  redirect: `{greet}

{Le|Te} escribo porque, al escribirle a {them}, supe que {usted es|eres} la persona indicada para hablar de <<“{subject}”||este tema>>.

<<Un resumen rápido, para no empezar de cero. {themMention} >>Mi papel es simple: entender lo que necesitan y decir con claridad si puedo ayudar y cómo.

¿{Le parece|Te parece} una conversación de 10 minutos esta semana o la próxima, por teléfono o video? Si {prefiere|prefieres} leer antes, puedo enviar un resumen corto. ¿Cuál de las dos opciones {le conviene|te conviene} más? Y si el tema es de otra persona, ¿{podría|podrías} decirme de quién?`,

  'redirect/ask': `{greet}

Gracias por avisarme: así no {le|te} quito tiempo con el tema equivocado. <<{theirQuote}>>

¿{Podría|Podrías} decirme quién se ocupa hoy de <<“{subject}”||este tema>> en {su|tu} empresa? Un nombre es suficiente; con el correo o el teléfono, mejor todavía. Si {lo prefiere|prefieres}, {puede reenviar|puedes reenviar} este mensaje a esa persona, para seguir directamente con ella sin repetir lo que ya se dijo.

{Puede|Puedes} mencionar mi nombre con toda confianza. Y si un día este tema llega a {su|tu} escritorio, será un gusto retomar la conversación. {¿Cuento con su ayuda?|¿Me ayudas con eso?}`,

  'redirect/bounced': `{greet}

Intenté {escribirle|escribirte} a {address}, pero el mensaje volvió. Por eso {me comunico|escribo} por aquí.

<<El tema era “{subject}”.>> <<{mention}>> No quisiera que eso se pierda solo por una dirección.

¿{Podría|Podrías} pasarme {su|tu} correo actual? Si {prefiere|prefieres} tratarlo por este canal, no hay problema: basta con un resumen corto por aquí y una respuesta cuando sea posible. Y si el tema ahora es de otra persona del equipo, con el nombre y un contacto es suficiente. {¿Qué opción le conviene más?|¿Qué te queda mejor?}`,

  closing: `{greet}

Gracias por responderme con tanta claridad. <<{theirQuote}>> Entiendo y respeto la decisión, y no voy a insistir.

Cierro aquí <<el tema “{subject}”||nuestra conversación>> y no envío más mensajes al respecto. Si algo cambia, aunque pase mucho tiempo, basta con responder a este correo: seguimos donde quedamos, sin tener que empezar de cero.

Una última pregunta, solo para aprender: ¿qué pesó más en la elección? Una línea me ayuda, y la respuesta no se convertirá en un argumento para {hacerle|hacerte} cambiar de idea. {Le deseo mucho éxito a usted y a su equipo.|¡Mucho éxito para ti y para el equipo!}`,

  'win-back': `{warm}

Hace algunos meses que conversamos<<, y en aquel momento {escribió|escribiste}: “{theirWords}”>>. Respeté la decisión y no insistí; hoy escribo una sola vez, porque en unos meses pueden cambiar muchas cosas.

Dos preguntas rápidas: ¿lo que usan hoy funciona bien? ¿Y hay algo que todavía {quisieran|les molesta y quisieran} mejorar?

Si está todo resuelto, me alegra saberlo y no hace falta responder. Si hay espacio para una nueva conversación, {propongo|te propongo} 10 minutos por teléfono, sin una presentación larga: {usted me cuenta|tú me cuentas} cómo está hoy, y yo respondo con honestidad si tengo algo mejor que ofrecer.`,

  'thank-you': `{greet}

{Le agradezco la confianza.|¡Qué buena noticia! Muchas gracias por la confianza.} <<{theirQuote}>> Sé que elegir un proveedor da trabajo, y quiero que esta elección resulte acertada en el día a día y no solo en el papel.

Mi compromiso no termina aquí: acompaño personalmente {sus|tus} primeros pasos<< ({product})>>. Ante cualquier duda, basta con responder a este correo: me llega directamente.

Para empezar bien: ¿quién más del equipo debe recibir las indicaciones? Y después de unos días de uso, ¿{podría|te animas a} escribir una reseña corta sobre la experiencia? Ayuda a quien tiene hoy la misma duda que {tuvo usted|tuviste tú}.`,

  'after-sale-7': `{warm}

Hace cerca de una semana que empezamos. <<{theirQuote}>> Quiero saber cómo van los primeros días, porque es ahora cuando una duda pequeña se resuelve rápido.

Tres cosas suelen aparecer en este comienzo: algo que aún no está configurado, alguien del equipo que necesita orientación o un resultado distinto del esperado. Cualquiera de ellas {puede tratarse|la vemos} en pocos minutos.

Del cero al diez, ¿qué nota {le daría|le das} a esta primera semana? ¿Y qué haría subir esa nota un punto? Si {prefiere|prefieres} contarlo por teléfono, {basta con indicar|dime} un horario.`,

  'after-sale-30': `{warm}

Ya hace cerca de un mes que trabajamos juntos. <<{theirQuote}>> {Quisiera|Quiero} saber, con toda franqueza, si está ocurriendo lo que esperaban.

Si algo todavía no está bien, {cuéntemelo|cuéntamelo} primero: prefiero corregirlo a fingir que todo marcha. ¿Qué falta para que quede como lo imaginaron?

Y si la experiencia ha sido buena, ¿{podría|podrías} escribir una reseña corta? Dos líneas bastan: cómo era antes y qué cambió. Puede ser en respuesta a este correo, y solo se publica con {su|tu} autorización. Para quien está decidiendo ahora, la palabra de un cliente vale más que cualquier presentación mía.`,

  'after-sale-60': `{warm}

Dos meses después, escribo por una buena razón: saber si todo sigue bien y pedir una ayuda. <<{mention} Espero que eso haya mejorado desde entonces.>>

Primero, lo más importante: ¿hay algo que quieran que siga de cerca o que pueda mejorar? Si lo hay, lo vemos antes que cualquier otra cosa.

Si todo está en orden, la ayuda es esta: ¿{conoce|conoces} a alguien que viva hoy el mismo desafío que tenían ustedes? Una presentación de dos líneas, con los dos en copia, es suficiente. Esa persona recibirá el mismo cuidado, sin insistencia si no es su momento. {Gracias de antemano.|¡Mil gracias de antemano!}`,

  'affiliate-month': `{warm}

Estos son {sus|tus} números de {month}:

• Clics: {clicks}
• Ventas: {sales}
• Conversión: {conversion}
• Comisión: {commission}

{Le agradezco|Muchas gracias por} el trabajo detrás de cada publicación.

Para el próximo mes, sugiero repetir lo que trajo más clics y probar un cambio por vez: otro título, otro horario o un ejemplo propio. Así queda claro qué funcionó.

¿Qué {le dio|te dio} mejores resultados este mes? ¿Y qué puedo preparar para ayudar: imágenes, textos o un cupón?`,

  'affiliate-reengage': `{warm}

Extraño {sus|tus} publicaciones y quise escribir personalmente, sin un mensaje automático. <<{mention} Podemos partir de ahí.>> Las pausas ocurren, y la alianza sigue tan abierta como antes.

Si ayuda, podemos empezar por algo pequeño: una sola publicación esta semana, para el público que mejor {conoce|conoces}, con un texto listo que {usted ajusta|ajustas} con {sus|tus} palabras. Después vemos juntos el resultado.

¿Qué fue lo que más estorbó: la falta de tiempo, de material o un resultado que no compensó {el esfuerzo|tanto esfuerzo}? {Su|Tu} respuesta me muestra qué cambiar de mi lado. ¿{Podemos hablar|Hablamos} 10 minutos esta semana?`,
};

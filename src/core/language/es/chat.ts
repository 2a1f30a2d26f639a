/** How people shorten Spanish on a phone: a short form, a space, what it stands for (`_` for a space), and so on. */
export const chat =
  'q que k que xq porque pq porque tb tambien tmb tambien tbn tambien dnd donde xfa por_favor xfavor por_favor porfa por_favor pls por_favor msj mensaje msjs mensajes grax gracias grcs gracias ahorita ahora bn bien tdo todo cdo cuando mñn manana finde fin_de_semana sr senor sra senora uds ustedes ud usted';

import type { ContactLanguage } from '../ContactLanguage';

export const contact: ContactLanguage = {
  honorifics:
    'sr, sra, srta, sres, dr, dra, ing, lic, arq, abg, cp, c.p, mtro, mtra, prof, profa, don, doña, dña, cdor',
  particles: 'de, del, la, las, los, y, e, san',
  generations: 'hijo, hija, jr, junior, ii, iii',
  degrees: 'mba, msc, phd, ph.d, mgtr, esp',
  departments:
    'ventas, compras, contacto, atencion al cliente, atencion, soporte, facturacion, cobranzas, cobros, contabilidad, finanzas, tesoreria, administracion, recursos humanos, rrhh, seleccion, empleo, marketing, mercadeo, sistemas, legales, juridico, logistica, almacen, produccion, calidad, mantenimiento, ingenieria, proyectos, pedidos, cotizaciones, presupuestos, licitaciones, recepcion, planificacion, desarrollo, operaciones, innovacion, exportaciones, importaciones, abastecimiento, tesoreria, postventa, direccion, gerencia, secretaria, prensa, eventos, equipo, tienda, comercial, informacion, info, afiliados, alianzas, clientes, no responder, noresponder, boletin, avisos, notificaciones, departamento, area, depto, dpto',
  titles:
    'director, gerente, jefe, coordinador, responsable, encargado, supervisor, ejecutivo, analista, asistente, auxiliar, asesor, consultor, socio, comprador, vendedor, representante, dueño, propietario, fundador, cofundador, presidente, vicepresidente, vicepresidenta, licenciado, ingeniero, abogado, contador, contable, arquitecto, medico, profesor, especialista, tecnico, administrador, desarrollador, secretario, recepcionista, tesorero, delegado, subdirector, coord, dir, resp, jef, gte, gral, subgerente, gestor, aparejador, maestro, concejal, alcalde, alcaldesa, notario, procurador, apoderado, afiliado, docente, catedratico, rector, vicerrector, decano, investigador, becario, doctorando, cirujano, enfermero, fisioterapeuta, farmaceutico, veterinario, auditor, inspector, interventor, juez, magistrado, letrado, diputado, senador, ministro, consejero, funcionario',
  companies:
    's.l, sl, s.a, sa, s.l.u, s.a.s, sas, s.r.l, srl, spa, c.v, c.a, ltda, cia, grupo, industrias, comercial, comercializadora, transportes, logistica, constructora, distribuidora, bodegas, supermercados, tienda, tiendas, clinica, hospital, laboratorios, farmacia, colegio, escuela, universidad, instituto, fundacion, asociacion, cooperativa, ayuntamiento, municipalidad, banco, seguros, inmobiliaria, hotel, restaurante, panaderia, metalurgica, agropecuaria, agencia, estudio, consultores, consultoria, abogados, tecnologia, sistemas, soluciones, servicios, plasticos, muebles, alimentos, textil, viajes, ferreteria, editorial',
  at: 'en, de, del',
  phoneLabels:
    'tel, telefono, tfno, tlf, tfn, movil, cel, celular, whatsapp, fijo, directo, oficina, t, m, c, cel/whatsapp',
  faxLabels: 'fax, telefax',
  extensions: 'ext, extension, interno, int, anexo',
  names: {
    feminine:
      'María, Ana, Carmen, Isabel, Laura, Cristina, Marta, Lucía, Paula, Elena, Sara, Raquel, Pilar, Dolores, Teresa, Rosa, Ángela, Mercedes, Rocío, Beatriz, Silvia, Patricia, Alicia, Sofía, Valentina, Camila, Daniela, Gabriela, Mariana, Natalia, Andrea, Verónica, Claudia, Adriana, Carolina, Alejandra, Luz, Gloria, Consuelo, Rosario, Socorro, Amparo, Inés, Irene, Belén, Noelia, Sandra, Mónica, Susana, Yolanda, Fernanda, Florencia, Julieta, Guadalupe, Leticia, Margarita, Ximena, Jimena, Paola, Viviana, Soledad, Nieves, Itziar, Maite',
    masculine:
      'José, Juan, Antonio, Manuel, Francisco, Luis, Miguel, Javier, Carlos, Jesús, Ángel, David, Daniel, Pedro, Alejandro, Rafael, Fernando, Pablo, Sergio, Jorge, Alberto, Andrés, Diego, Ramón, Enrique, Vicente, Raúl, Víctor, Eduardo, Rubén, Óscar, Roberto, Jaime, Ignacio, Iván, Álvaro, Mario, Gonzalo, Hugo, Martín, Santiago, Sebastián, Mateo, Nicolás, Gabriel, Felipe, Ricardo, Guillermo, Gustavo, Héctor, Julio, Arturo, Ernesto, Emilio, Tomás, Agustín, Joaquín, Marcos, Xavier, Iker, Facundo, Matías, Rodrigo, Germán, Hernán, Leonardo, Mauricio, Armando, Salvador, César',
  },
  formal:
    'estimado, estimada, agradezco, estimados, estimadas, distinguido, distinguida, apreciado, apreciada, muy señor, muy señores, de mi consideracion, usted, ustedes, ud, uds, vd, le agradeceria, le agradezco, le informo, les informo, le solicito, solicitamos, quedo a su disposicion, por medio de la presente, por la presente, atentamente, cordialmente, respetuosamente, le saluda, reciba un cordial saludo, sin otro particular, adjunto le, le escribo, le ruego, su propuesta, su cotizacion',
  informal:
    'que tal, hey, holaa, querido, querida, che, tu, vos, te paso, te mando, te escribo, dale, genial, jaja, jajaja, finde, porfa, xq, q, abrazo, un abrazo, abrazos, slds, besos, nos vemos, chau, vale, guay, oye, buenas, tenes, tienes, podes, puedes, quieres, mandame, pasame, cuentame, contame',
  greetings: 'buenos dias, buenas tardes, buen dia, cordial saludo',
  closings:
    'saludos, saludos cordiales, un saludo, un cordial saludo, cordiales saludos, atte, gracias, muchas gracias, gracias de antemano, quedo atento, quedo atenta, quedo a la espera, quedamos atentos, hasta pronto, buen dia',
};

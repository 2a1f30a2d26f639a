/**
 * Providers where anybody can have an address: such a domain says nothing about a company. Large providers of the product's
 * countries; a name without a dot stands for that label under any suffix ("yahoo" = yahoo.com, yahoo.com.br, yahoo.co.uk …).
 */
const labels = new Set(
  'gmail googlemail hotmail outlook live msn yahoo ymail rocketmail aol icloud gmx proton protonmail tutanota zoho yandex fastmail hey duck passport mailbox web t-online freenet orange wanadoo laposte free sfr libero virgilio tiscali alice btinternet comcast verizon att sbcglobal cox bellsouth charter rogers shaw sympatico telus ig uol bol terra globo globomail oi r7 zipmail pop superig ibest veloxmail brturbo onda sapo clix netcabo mail arnet fibertel ciudad speedy adinet vtr telefonica movistar telcel prodigy inbox'.split(
    ' ',
  ),
);
/** Labels that are somebody's company under one suffix and a provider under another: only these full domains count. */
const only = new Map(
  Object.entries({
    me: 'me.com',
    mac: 'mac.com',
    pm: 'pm.me',
    mail: 'mail.com mail.ru mail.pt',
    web: 'web.de',
    free: 'free.fr',
    orange: 'orange.fr orange.es',
    hey: 'hey.com',
    duck: 'duck.com',
    alice: 'alice.it',
    libero: 'libero.it',
    pop: 'pop.com.br',
    onda: 'onda.com.br',
    oi: 'oi.com.br',
    globo: 'globo.com',
    ciudad: 'ciudad.com.ar',
    speedy: 'speedy.com.ar',
    mailbox: 'mailbox.org',
    passport: 'passport.com',
    inbox: 'inbox.lv inbox.com',
    charter: 'charter.net',
    cox: 'cox.net',
    shaw: 'shaw.ca',
    att: 'att.net',
    verizon: 'verizon.net',
    comcast: 'comcast.net',
    rogers: 'rogers.com',
    telefonica: 'telefonica.net',
    movistar: 'movistar.es',
    telcel: 'telcel.net',
    prodigy: 'prodigy.net.mx',
    terra: 'terra.com.br terra.com terra.es',
    live: 'live.com live.com.br live.com.pt live.com.mx live.com.ar live.co.uk live.ca live.fr live.cl',
    zoho: 'zoho.com zohomail.com',
    sapo: 'sapo.pt',
    clix: 'clix.pt',
  }).map(([label, domains]) => [label, domains.split(' ')]),
);

/** Whether a registrable domain ("yahoo.com.br", lower case) belongs to a provider of free addresses. */
export function isFreeMail(domain: string): boolean {
  const label = domain.split('.')[0] ?? '';
  const exact = only.get(label);
  return exact ? exact.includes(domain) : labels.has(label);
}

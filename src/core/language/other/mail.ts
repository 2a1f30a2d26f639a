import type { MailLanguage } from '../MailLanguage';

/**
 * What is known of the other languages: enough to take a thread apart (headers, forwards, prefixes, phones' footers), not to
 * understand it. German, French, Italian, Dutch, the Nordic languages, Polish, Czech, Hungarian, Romanian, Turkish, Russian,
 * Ukrainian, Greek, Japanese, Chinese, Korean. A header that none of these words fits is still found by its shape.
 */
export const others: MailLanguage = {
  code: 'other',
  labels: {
    from: 'von|expediteur|da|mittente|van|afzender|fra|från|fran|od|nadawca|lähettäjä|feladó|kimden|gönderen|от|от кого|від|από|de la|差出人|发件人|寄件者|보낸 사람|보낸사람|expéditeur|avsändare|odesílatel|odosielateľ',
    date: 'gesendet|datum|datum und uhrzeit|envoyé|envoyé le|date|inviato|inviato il|data|verzonden|verzonden op|sendt|dato|skickat|skickat den|wysłano|wyslano|wysłane|lähetetty|päivämäärä|päiväys|pvm|elküldve|dátum|küldve|trimis|gönderildi|gönderilme tarihi|tarih|отправлено|дата|надіслано|ημερομηνία|στάλθηκε|送信日時|日付|发送时间|日期|보낸 날짜|날짜|odesláno|odoslané|odoslane|envoye',
    to: 'an|empfänger|à|pour|a|destinataire|destinataires|per|aan|til|till|do|vastaanottaja|címzett|către|kime|alıcı|кому|до|προς|宛先|收件人|받는 사람|받는사람|komu|pre|adresat|для',
    cc: 'kopie|kopie an|copie|copie à|per conoscenza|kopi|kopia|dw|kopio|másolat|kaynak|bilgi|копия|копія|κοινοποίηση|抄送|참조|kópia|másolatot kap|do wiadomości',
    subject:
      'betreff|objet|oggetto|onderwerp|emne|ämne|amne|temat|aihe|tárgy|subiect|konu|тема|θέμα|件名|主题|主旨|제목|předmět|predmet|sujet|titel',
    other:
      'antwort an|wichtigkeit|anlagen|priorité|pièces jointes|priorità|allegati|bijlagen|urgentie|répondre à|rispondi a|cci|ccn|ukk|udk|antworten an|anhang|organisation|вложения|important',
  },
  leads: 'am|le|il|il giorno|op|den|d.|dne|dnia|w dniu|på|la|la data de|pada|dana|tarihinde|στις|vào',
  verbs:
    'schrieb|hat geschrieben|geschrieben|a écrit|a ecrit|écrit|ha scritto|scritto|scrive|schreef|geschreven|skrev|följande|napisał|napisala|napisał(a)|napisała|pisze|kirjoitti|írta|ezt írta|a scris|yazdı|şunu yazdı|написал|написал(а)|написала|пишет|пише|έγραψε|napsal|napsal(a)|napísal|napísal(a)|napísala|写道|寫道|のメール|님이 작성|đã viết|menulis|је написао|napisao|rašė|skrifaði',
  quoting: 'zitat von|citation de|citeren|citando|citat',
  original:
    "ursprüngliche nachricht|originalnachricht|message d'origine|message original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|oprindelig besked|ursprungligt meddelande|originalmeddelande|opprinnelig melding|wiadomość oryginalna|oryginalna wiadomość|alkuperäinen viesti|eredeti üzenet|mesaj original|orijinal ileti|исходное сообщение|original-nachricht|původní zpráva|pôvodná správa|αρχικό μήνυμα|元のメッセージ|原始邮件|原始郵件|원본 메시지|originele bericht",
  forwarded:
    'weitergeleitete nachricht|anfang der weitergeleiteten|weitergeleitet von|message transféré|message transmis|début du message|message réexpédié|transféré par|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|videresendt meddelelse|videresendt besked|start på videresendt|vidarebefordrat meddelande|vidarebefordrat brev|videresendt melding|przekazana wiadomość|wiadomość przekazana|początek przekazanej|välitetty viesti|továbbított üzenet|mesaj redirecționat|iletilen mesaj|iletilmiş mesaj|пересылаемое сообщение|переадресованное сообщение|пересланное сообщение|přeposlaná zpráva|preposlaná správa|προωθημένο μήνυμα|転送されたメッセージ|转发的邮件|转发邮件|轉寄|전달된 메시지|edelleenlähetetty viesti|välitetty viesti alkaa|vidarebefordrat|vidarebefordrad|début du message réexpédié|début du message transféré',
  months:
    'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember;janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre;gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre;januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december;stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia;tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta;января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря;ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık;ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince;ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  replyPrefixes:
    'aw|antw|antwort|rép|réf|r|rif|beantw|sv|svar|vs|odp|vá|răsp|ynt|yanıt|απ|σχετ|ответ|отв|на|відп|отг|odg|atb|ats|回复|回覆|答复|答覆|返信|답장|רד|رد',
  forwardPrefixes:
    'wg|wtrlt|tr|i|inoltra|doorst|vb|vs|videresend|vl|pd|tb|továbbítás|redir|ilt|πρθ|пересл|препр|转发|轉寄|転送|전달|fs|pře',
  signOffs:
    "mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|viele grüße|liebe grüße|beste grüße|herzliche grüße|mfg|vg|lg|gruß|grüße|cordialement|bien cordialement|bien à vous|salutations|sincères salutations|meilleures salutations|merci|merci d'avance|cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|met vriendelijke groet|met vriendelijke groeten|vriendelijke groeten|groeten|mvg|med vänliga hälsningar|vänliga hälsningar|mvh|hälsningar|med venlig hilsen|venlig hilsen|vennlig hilsen|hilsen|pozdrawiam|z poważaniem|s pozdravem|terveisin|ystävällisin terveisin|üdvözlettel|saygılarımla|с уважением|з повагою|danke|bedankt|dzięki",
  mobile:
    'von meinem|gesendet von|gesendet mit|envoyé de mon|envoyé depuis|envoyé à partir|inviato da|verstuurd vanaf|verzonden vanaf|verstuurd vanuit|skickat från|sendt fra|wysłane z|wysłano z|lähetetty|odesláno z|отправлено с|надіслано з|telegraf:|outlook für|télécharger outlook|ottieni outlook|scarica outlook|download outlook|viano z|enviat des|送信元|iphoneから送信|发自我的|發自我的|나의 iphone|virenfrei|garanti sans virus|privo di virus',
  disclaimers:
    'diese e-mail enthält|diese e-mail kann|diese nachricht enthält|diese nachricht ist|der inhalt dieser e-mail|ce message et|ce message est|ce courriel|cet e-mail|ce mail|les informations contenues|questo messaggio|questa e-mail|le informazioni contenute|dit bericht|deze e-mail|de informatie in|avis de confidentialité|vertraulichkeitshinweis|haftungsausschluss|informativa',
  legalOpenings:
    'diese nachricht|diese e-mail|dieser e-mail|die information|der inhalt|sollten sie|ce message|ce courriel|cet e-mail|les informations|si vous|questo messaggio|questa e-mail|le informazioni|qualora|dit bericht|deze e-mail|de informatie',
  legal:
    'vertraulich|empfänger|irrtümlich|unbefugt|löschen|confidentiel|destinataire|par erreur|détruire|supprimer|riservat|destinatari|per errore|cancell|vertrouwelijk|geadresseerde|abusievelijk|verwijder',
  warnings:
    '[extern]|[externe]|[esterno]|achtung: diese e-mail|attention: ce message|attenzione: questa|externe e-mail|let op: deze',
  cautions:
    "klicken sie nicht|öffnen sie keine|ne cliquez pas|n'ouvrez pas|non fare clic|non cliccare|non aprire|klik niet|open geen",
  replyAbove: 'oberhalb dieser zeile|über dieser zeile|au-dessus de cette ligne|sopra questa riga|boven deze regel',
  answering: '',
  below: '',
  hues: 'rot|rouge|rosso;grün|vert;blau|bleu|blu;',
  invitations: 'microsoft teams-besprechung|réunion microsoft teams|riunione di microsoft teams',
  unsubscribe:
    "abmelden|newsletter abbestellen|se désabonner|se désinscrire|pour vous désabonner|annulla iscrizione|per annullare l'iscrizione|afmelden|uitschrijven|sie erhalten diese|vous recevez ce|ricevi questa|u ontvangt deze",
  titles: 'geschäftsführer|leiter|leiterin|directeur|directrice|responsable|direttore|responsabile|direktor',
  autoSubjects:
    'automatische antwort|abwesenheitsnotiz|abwesenheit|réponse automatique|absence du bureau|risposta automatica|fuori sede|fuori ufficio|automatisch antwoord|afwezig|autosvar|automatiskt svar|automatisk svar|automatyczna odpowiedź|autoodpowiedź|automatická odpověď|automaattinen vastaus|automatikus válasz|răspuns automat|otomatik yanıt|автоматический ответ|автоматична відповідь|αυτόματη απάντηση|自動応答|自动答复|自動回覆|자동 회신|不在',
  away: 'nicht im büro|außer haus|im urlaub|abwesend|absent du bureau|en congé|en vacances|fuori ufficio|in ferie|afwezig|op vakantie|niet op kantoor|på semester|ikke på kontoret|jestem na urlopie|poza biurem',
  awayMore: 'zurück|vertretung|de retour|urgent|en mon absence|rientro|terug|spoed|tilbage|tillbaka|powrócę|wrócę',
  acknowledged:
    'automatisch generierte|wir haben ihre nachricht erhalten|nous avons bien reçu votre|message automatique|abbiamo ricevuto|messaggio automatico|wij hebben uw|automatisch gegenereerd',
  failed:
    "unzustellbar|nicht zugestellt|non remis|n'a pas pu être remis|échec de la remise|non recapitabile|mancato recapito|impossibile recapitare|onbestelbaar|niet bezorgd|kunde inte levereras|nie można dostarczyć|niedostarczona|недоставленное|не доставлено|配信できません|配信不能|無法投遞|无法投递|退信|배달 실패|送信できません",
  delayed: 'pas encore été remis|noch nicht zugestellt|wird verzögert|non ancora consegnato',
  words:
    'und|der|die|das|ich|nicht|ist|wir|sie|mit|für|ein|eine|auf|bitte|danke|haben|werden|auch|den|dem|zu|von|le|les|des|est|vous|nous|pour|dans|une|avec|je|pas|merci|bonjour|votre|sur|qui|sont|il|di|che|per|sono|non|grazie|della|con|gli|anche|het|een|niet|van|voor|wij|dat|met|jag|och|att|är|inte|det|ikke|jeg|til|og|nie|jest|się|na|w|że|ja|on|ei|és|nem|ve|bir|için|bu|и|не|на|что|я|мы',
  letters: 'ßäöåøæłśżźćęąőűřěčšžůţșăîığ',
  abbreviations: 'z.b|bzw|usw|ca|str|nr|tel|hr|fr|m|mme|mlle|p|ex|sig|dott|ing|dhr|mevr',
};

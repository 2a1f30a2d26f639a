import type { MailLanguage } from '../MailLanguage';

/** Mail words of English. */
export const english: MailLanguage = {
  code: 'en',
  labels: {
    from: 'from|sender|author',
    date: 'sent|date|sent on|sent at|date sent',
    to: 'to|recipient|recipients',
    cc: 'cc',
    subject: 'subject',
    other:
      'bcc|importance|priority|attachments|attachment|reply-to|reply to|sent by|organization|message-id|in-reply-to|references|resent-from|delivered-to|sensitivity|when|where|please respond to|newsgroups|x-mailer|mailed-by|signed-by|mailing list|list-id|return-path|content-type|mime-version',
  },
  leads: 'on|at|in|dated',
  verbs: 'wrote|writes|said|has written',
  quoting: 'quoting|in reply to|in response to',
  original:
    'original message|reply separator|reply message|original email|original appointment|original e-mail|message from',
  forwarded: 'forwarded message|begin forwarded message|forwarded by|forwarded email|forwarded mail|fwd message',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  replyPrefixes: 're|reply',
  forwardPrefixes: 'fw|fwd|forward',
  signOffs:
    'yours sincerely|sincerely|sincerely yours|yours faithfully|faithfully|yours truly|yours|respectfully|respectfully yours|best regards|kind regards|kindest regards|regards|warm regards|warmest regards|with regards|with kind regards|with best regards|best|best wishes|all the best|thanks|many thanks|thank you|thanks again|thanks so much|thank you very much|thanks very much|thank you so much|thanks a lot|thanks and regards|thanks & regards|thanks in advance|thank you in advance|cheers|thx|ta|talk soon|speak soon|xx|rgds|br|brgds|take care|warmly|cordially|with thanks|later|see you|see ya|ciao|love|looking forward|looking forward to hearing from you|have a great day|have a nice day|have a great weekend|have a good weekend|have a good one|peace|tks|tnx|hth|hope this helps|hope that helps|greetings',
  mobile:
    'yahoo mail:|sent from|sent via|sent with|sent using|sent by my|sent on the go|get outlook for|download outlook for|virus-free|please excuse typos|please excuse any typos|excuse typos|please excuse brevity|please excuse the brevity|typed on|written on my|sender notified by|sent through|on the go',
  disclaimers:
    'this email and any|this e-mail and any|this email and its|this e-mail and its|this email is intended|this e-mail is intended|this email is confidential|this e-mail is confidential|this email may contain|this e-mail may contain|this email contains|this e-mail contains|this message is intended|this message is for|this message is confidential|this message may contain|this message contains|this message and any|this message and its|this message, including|this e-mail, including|this email, including|this e-mail message|this email message|this electronic|this transmission|this communication|the information contained in|the information in this|the information transmitted|the contents of this|the content of this|confidentiality notice|confidentiality note|confidentiality:|confidential:|privileged and confidential|disclaimer|legal notice|important notice|if you are not the intended|if you have received this|if you received this|if the reader of this|any views expressed|any views or opinions|please consider the environment|please think of the environment|think before you print|before printing|before you print|registered in england|irs circular 230|to ensure compliance with|unauthorized use|unauthorised use|the sender does not accept',
  legalOpenings:
    'this message|this e-mail|this email|this communication|this transmission|this document|the information|the content|if you are not|if you have received|if you received|if received|the sender|notice|important|confidential|any |unauthorized|unauthorised|please note|please notify',
  legal:
    'confidential|intended|recipient|addressee|in error|privileged|exclusive use|sole use|unauthorized|unauthorised|disclosure|disseminat|distribution|copying|delete|notify the sender|virus|data protection|gdpr|legally|attachments',
  warnings:
    '[external]|[ext]|external:|external email|external sender|external message|caution: this email|caution: this e-mail|caution: this message|caution: external|caution - external|warning: this email|warning: external|warning: this message|attention: this email|attention: external|notice: this email|this email originated from outside|this email originated outside|this message originated from outside|this message is from an external|this email is from an external|you don’t often get email from|some people who received this message|[this message came from|this message was sent from outside|this email was sent from outside|this message came from outside|this email came from outside|this message comes from outside|this email comes from outside|this e-mail came from outside|this message originated outside|you have received this email from an external',
  cautions:
    "do not click|don't click|do not open|don't open|do not reply unless|unless you recognize|unless you recognise|unless you know|unless you trust|verify the sender|think before you click|use caution|exercise caution",
  replyAbove: 'above this line|above the line|above this message',
  answering: 'answer|repl|respon|comment|my notes|my thoughts|see',
  below: 'below|inline|in-line|in the body|between the lines|in your email|in the text',
  hues: 'red|orange;green;blue;purple|pink',
  invitations:
    'microsoft teams meeting|microsoft teams need help|join the meeting now|join microsoft teams meeting|join on your computer|join zoom meeting|join with google meet',
  unsubscribe:
    "this email is a service from|unsubscribe|to unsubscribe|click here to unsubscribe|if you no longer wish to|if you do not wish to receive|if you'd rather not|if you would rather not receive|to stop receiving|to opt out|to opt-out|you are receiving this|you're receiving this|you received this message because|you received this email because|you received this because|you have received this email because|this email was sent to|this message was sent to|view this email in your browser|view in browser|view in your browser|manage your preferences|manage preferences|update your preferences|update preferences|reply to this email directly or view|reply to this email to|to view this discussion|to post to this group|to remove yourself|view or reply|manage subscription|change your notification|for additional commands, e-mail|for additional commands, email|mailing list info|to manage your",
  titles:
    'director|manager|head|vp|vice|chief|account|buyer|procurement|founder|co-founder|owner|partner|engineer|analyst|coordinator|consultant|president|ceo|cfo|cto|coo|cmo|executive|senior|junior|assistant|associate|specialist|supervisor|attorney|counsel|lawyer|accountant|sales|marketing|operations|finance|professor|lead|developer|architect|administrator|representative|secretary|treasurer|controller|officer|managing|principal|regional|department|dept|product|project|customer|business|software|general|editor|co-owner|broker|realtor|planner|designer|estimator|curator|technician|legal|human|office|mgr|sr.|jr.',
  autoSubjects:
    'automatic reply|auto reply|auto-reply|autoreply|auto response|auto-response|autoresponse|automated reply|automated response|out of office|out of the office|ooo|vacation reply|vacation|away from|auto:|on leave|annual leave',
  away: "out of the office|out of office|i am away|i will be away|i'm away|i am currently away|away from the office|away from my desk|away from my email|on vacation|on holiday|on annual leave|on leave|on maternity leave|on parental leave|on paternity leave|limited access to email|limited access to e-mail|limited access to my email|no access to email|without access to email|upon my return|when i return|i will return on|i'll be back|i am travelling|i am traveling|this is an automatic reply|i will be out|i am out|i'm out of|i'm currently out|currently out of",
  awayMore:
    "return|i will be back|i'll be back|back on|back in the office|urgent|please contact|contact my|in my absence|for immediate|for assistance|please reach out|please call|respond to your|reply to your|until",
  acknowledged:
    "we have received your|we've received your|your message has been received|your email has been received|your request has been received|your ticket has been|a ticket has been|ticket number|case number|your inquiry has been received|this is an automated|this is an automatic|this is an auto|automated message|automatically generated|auto-generated|do not reply to this|please do not reply|please don't reply|thank you for contacting us|thanks for contacting us|thank you for reaching out to|we will get back to you|we'll get back to you|we will respond within|someone will be in touch|a member of our team will",
  failed:
    "undeliverable|undelivered mail|delivery status notification|delivery failure|delivery failed|delivery has failed|could not be delivered|couldn't be delivered|cannot be delivered|can't be delivered|wasn't delivered|returned mail|returned to sender|failure notice|address not found|user unknown|unknown user|mailbox full|mailbox is full|over quota|no such user|recipient address rejected|unable to deliver|not delivered|message blocked|non-delivery|delivery notification|delivery report|nondeliverable|mail system error|mail could not be|delivery incomplete|not deliverable|delivery error|rejected mail|message rejected|returned message|not been delivered|delayed mail|delivery delayed|delivery has been delayed|mail delivery status|has been rejected|was rejected|blocked by our|message you sent blocked",
  delayed:
    "not delivered yet|not been delivered yet|not yet been delivered|has not yet been|delivery delayed|delivery is delayed|delivery has been delayed|message delayed|notification (delay)|will retry|will keep trying|will continue trying|will continue to try|still being retried|still trying|do not need to resend|don't need to resend|no action is required",
  words:
    "the|and|you|your|is|are|with|for|of|to|in|on|at|we|our|not|this|that|it|have|has|will|would|can|could|please|thanks|thank|hello|hi|dear|from|as|be|or|but|if|about|when|what|which|was|were|i|my|me|an|by|just|any|let|know|need|next|week|today|tomorrow|regards|best|sure|there|they|he|she|them|been|do|does|did|should|us|some|see|get|send|how|looking|forward|meeting|call|yes|so|all|out|up|no|it's|i'm|don't|we're|i'll|ok|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|may|june|july|august|september|october|november|december|office|hours|until|away|back|more|then|than|now|after|before|month|year|into|other|why|who|where|reply",
  letters: '',
  abbreviations:
    'mr|mrs|ms|dr|prof|st|ave|blvd|no|nos|tel|ext|p|pp|e.g|i.e|etc|vs|inc|ltd|corp|co|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|min|max|approx|vol|fig|dept|est|a.m|p.m|u.s|u.k|attn|re|ref|qty|gov|sen|rep',
};

import type { DetailLanguage } from '../DetailLanguage';
import { chat } from './chat';

/** How people ask, ask for, promise, object and complain in English; folded, see `compilePattern` for the notation. */
export const details: DetailLanguage = {
  chat,
  words: {
    meet: 'coffee|visit|meeting|call|demo|walkthrough|chat|lunch|presentation|appointment|video call|session|site visit|catch[- ]up',
    not: "not|never|[a-z]+n't",
    give: 'send(?:ing)?|re-?send(?:ing)?|share|sharing|forward(?:ing)?|provide|providing|give|giving|include|including|add(?:ing)?|adjust|update|updating|revise|revising|fix|correct|change|prepare|draft|attach|walk|show|quote|invoice|remove|upload|e-?mail|get|loop|put together|pass|submit|issue|re-?issue|arrange|book|schedule|set up|check|confirm|clarify|explain|call|ping|introduce|point|tell|help|extend|hold|sign|review|reply|respond|let me have|drop|pull|run|cc',
    stuff:
      'proposal|quote|quotation|contract|agreement|draft|deck|presentation|slides|spreadsheet|sheet|brochure|catalog(?:ue)?|price list|pricing|prices|link|recording|invite|invitation|invoice|bill|certificate|documents?|documentation|docs|materials?|files?|attachment|pdf|case stud(?:y|ies)|references?|samples?|report|timeline|schedule|minutes|notes|video|manual|specs?|spec sheet|datasheet|data sheet|version|details|information|info|data|receipt|access|login|credentials|demo|trial|example|template|logo|photos?|order|po|list|discount|summary|overview|breakdown|estimate|form|w-?9|msa|nda|sow|one-?pager|options|terms|tracking|copy|update|numbers|figures|address|feedback|answer|response',
    will: "i'?ll|i will|we'?ll|we will|i'?m going to|i am going to|we'?re going to|we are going to|i should be able to|i plan to|we plan to|i promise to|let me|i shall|i intend to|we intend to|you'?ll have|you will have",
    act: 'send|re-?send|get|e-?mail|forward|share|call|ring|phone|ping|reply|respond|answer|confirm|let you know|come back|circle back|follow up|talk|speak|check|ask|review|look|read|discuss|take|bring|present|sign|pay|wire|decide|give|provide|prepare|put|draft|update|revise|fix|schedule|set|book|deliver|ship|submit|return|finali[sz]e|approve|introduce|connect|loop|touch base|reach|test|try|make|process|issue|write|drop|pass|shoot|know|raise|escalate|place|start|complete|finish|hand|my answer|our answer|our decision|my decision|hear',
  },
  question: {
    yes: [
      '^(?:hey,? |hi,? |quick one,? |so |and |but |also,? |oh,? )*(?:does|do|is|are|can|will|did|has|have|how|what|when|where|which) (?:the|it|you|your|this|i|we|there|that|much|many|often|long|my|they) ',
      "(?:i'?d|i would|we'?d|we would|would|i'?m|we'?re|i am|we are|i|we)? ?(?:like|love|want|need|trying|curious|wondering|wanted|keen|hoping|interested) ?(?:to )?(?:know|understand|learn|find out|figure out|ask|hear|see|clarify)?(?: more)? (?:if|whether|how|what|when|which|where|why|who|about (?:the|your|how|what|pricing))",
      "(?:please |kindly |can you |could you |pls )?(?:confirm|clarify|advise|let (?:me|us) know|tell (?:me|us)|explain|specify|check|verify) (?:~ )?(?:if|whether|how|what|when|which|where|why|who) (?!you (?:have|need) (?:any )?(?:questions|anything)|(?:there'?s|you need) anything|works for you)",
      "(?:don'?t|do not|didn'?t|couldn'?t|can'?t) (?:~ )?(?:understand|see|know|find|tell|figure out) (?:~ )?(?:if|whether|how|what|when|which|where|why|who) ",
    ],
    no: [
      'if you have any questions|any questions,? (?:please|let|feel|just)|feel free to (?:ask|reach)|but (?:i|we) (?:~ )?(?:found|figured|see|got|know|understand|sorted|saw)|no (?:further |more |other )?questions|questions? (?:was|were|has been|have been) answered|without question|happy to answer|to answer your question|(?:already|now) (?:found|figured|see|know|understand|got it|clear)|never ?mind|figured it out',
      "^(?:what a|how about that|when (?:you|it|the|we|i) |where (?:you|we) (?:left|stand)|which (?:is|means|was)|who (?:knows|handles|manages)|how (?:nice|great|lovely|kind|exciting|funny)|is (?:great|fine)|will (?:do|send|get|check|let|call|follow|sign|review|come|circle|confirm|reply|respond|be|have|try|share|forward|provide|look|revert|need)|can'?t|have a|do not|does not|are we|could not|would (?:be|love|like|prefer))",
    ],
  },
  interrogatives:
    'what|which|who|whom|whose|where|when(?= (?:can|could|will|would|do|does|did|is|are|was|should|shall|might|may|must|have|has|exactly|precisely))|why(?! (?:don|not))|how(?! about)|(?:at|by|for|from|in|on|since|until|to|with) (?:what|which|whom|when)',
  courtesy: [
    "(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning)[,!]*(?: [a-z]+){0,3}[,.!-]* )?(?:how(?:'s| is| are| have| has| was| did|'re)? (?:are )?(?:you|things|it going|everything|your (?:day|week|weekend|holiday|vacation|trip|morning|summer|new year)|life|business|the family|all|was your [a-z]+)(?: [a-z']+){0,5}|hope (?:you|all|this)[^?]{0,60}|what'?s up|how do you do|you (?:ok|okay|well|good)|all (?:good|well)|keeping well|everything (?:ok|okay|good|alright)(?: [a-z]+){0,3})[?!. ]*",
    "(?:right|ok|okay|yes|no|deal|agreed|make sense|makes sense|does that make sense|sound good|sounds good|does that work|does this work|will that work|works for you|work for you|what do you think|thoughts|any thoughts|you know|know what i mean|isn'?t it|can you believe (?:it|that|this)|who knew|who knows|why not|really|seriously|anything else|any questions|fair enough|see what i mean|get it|how (?:cool|great|nice) is that|guess what|how about that|who would have thought(?: it)?|need anything else|can i help(?: with anything else)?)[?!. ]*",
    "[^?]{0,60}(?:who would(?:'ve| have) (?:thought|guessed|known)|can you believe (?:it|that|this)|am i right|isn'?t it (?:crazy|funny|amazing|great|nice)|you know what i mean|right|huh)[?!. ]*",
  ],
  request: {
    yes: [
      'could you (?:please |kindly |possibly )?(?!integrate|meet|talk|tell|be\\b|have\\b|explain|call)[a-z]{2,12} (?:the|a|an|my|our|me|us|it|this|that|your|over|up)',
      'please (?!try\\b|ping|circle|reach|get in touch|write|come back|check back|note|find|see|be\\b|feel|let\\b|accept|do\\b|disregard|ignore|allow|consider|visit|click|refer|contact|remember|join|rsvp|read|reply to this)[a-z]{2,12} (?:the|a|an|my|our|me|us|it|this|that|your|over)(?= )',
      '^(?:hi,? |hey,? |also,? |and )?(?:add|activate|move|change|cancel|update|remove|switch|upgrade|extend|reset|unlock|book|reserve|ship|swap|replace|rework|recalculate|enable|disable|approve|include|correct|fix) (?:me|us|my|our|the|this|that|it|a|an|one|both)(?= )',
      '(?:need|require|would like|want|like) (?:the|a|your|an|our|some|two|three|four|\\d|separate) ?(?:[a-z]+ ){0,2}(?:quotes?|technician|engineer|copies|copy|invoices?|samples|estimates?|visit from)',
      '(?:please|kindly|pls|plz) (?:also |just )?(?:<give>) (?:~ )?(?:<stuff>|me|us|over|the|a|an|your|it|that|this|our|my|by)',
      '(?<=^|[,;:.] )(?:send|resend|share|forward|provide|attach|include|add|e-?mail) (?:~ )?(?:<stuff>)',
      "(?:attachment|file|link|proposal|quote|contract|invite|pdf|deck|document|invoice) (?:~ )?(?:didn'?t|did not|doesn'?t|won'?t|isn'?t|wasn'?t|not|never|missing|is broken|bounced) ?(?:~ )?(?:come|open|attached|arrive|work|there|included|through|load|received|get|make|missing|came|arrived|$|[.!,])",
    ],
    no: [
      "no need to|(?:don'?t|do not|no longer|needn'?t|doesn'?t) (?:~ )?(?:need|have to|send|want|require|bother)(?! (?:it )?until)",
      "(?:i'?ll|i will|we'?ll|we will|let me|i can|i'?m going to|we'?re going to|will) (?:~ )?(?:<give>)(?! need)",
      'remove (?:me|us|my)|unsubscribe|mailing list|off (?:your|this) list|stop (?:send|e-?mail)[a-z]*|do you want me to|would you like me to|should i|shall i|if you need',
    ],
  },
  problem: {
    yes: [
      '(?:vanished|disappeared|collapsed|peeled|cracked|rusted|leaking|leaks|jammed|tanked|plummeted|faded|melted|exploded|short-?circuited|gone missing|dropped (?:in|off|sharply))(?=[ .,;!]|$)',
    ],
    no: [
      "no (?:problem|problems|issue|issues|trouble|worries)|not a (?:problem|issue)|without (?:any )?(?:problem|issue|trouble)s?|(?:problem|issue)s? (?:was|were|is|has been|have been|got) (?:now )?(?:solved|resolved|fixed|sorted)|all (?:working|good|fixed)|won'?t be a problem|isn'?t a problem|happy to|don'?t want to (?:lose|miss)|not interested|meeting|call (?:on|at)|attachment|can'?t wait",
    ],
  },
  objections: {
    other: {
      yes: [],
      no: ['how does|does your|do you|can your'],
    },
    competitor: {
      yes: [],
      no: ["don'?t (?:have|use)|unhappy with|went with|signed with|decided"],
    },
    price: {
      yes: [
        "[$£€] ?[\\d.,]+ [^.]{0,30}(?:does not|doesn'?t|won'?t|will not) work",
        'at (?:that|this) price',
        'to afford',
        '(?:can|could|would|any|is there|are you|able|do) (?:~ )?(?:discount|do better|better (?:price|deal|rate)|lower|reduce|come down|wiggle room|flexib[a-z]+|sharpen|knock|bring (?:it|the price|that) down|negotia[a-z]+|match (?:their|that|the|this) (?:price|quote|offer)|improve)',
      ],
      no: [
        "(?:price|pricing|cost|budget) (?:is |was |looks |seems )?(?:great|fine|good|fair|reasonable|ok|okay|perfect|approved|works|not (?:an|the) (?:issue|problem))|not (?:too |that )?expensive|no issue|budget (?:~ )?(?:approved|secured)|isn'?t (?:the |an )?(?:issue|problem)|high (?:quality|priority)|issue the invoice",
      ],
    },
    time: {
      yes: [
        "(?:timeline|lead time|delivery|implementation|rollout|turnaround|onboarding|\\d+ (?:days|weeks|months)|deployment) (?:~ )?(?:too (?:long|slow|tight|late|short)|doesn'?t work|won'?t work|is a problem|not (?:feasible|workable|going to work|doable|realistic)|takes too|unrealistic|too much time|very long|longer than)",
      ],
      no: [
        "what(?:'s| is) the|how long|timeline (?:works|is fine|looks good)|can'?t wait to|not interested|no time to waste",
      ],
    },
    authority: {
      yes: [],
      no: [],
    },
    trust: {
      yes: [
        '(?:burned|burnt|bitten|let down|screwed|disappointed|misled|stung|hurt) (?:~ )?(?:by|before|last|in the past|us|previously)',
      ],
      no: ['not (?:worried|concerned)|no (?:concerns|risk|worries)|without risk'],
    },
    need: {
      yes: [],
      no: ["don'?t need (?:a call|more time|to)|no need"],
    },
  },
  promise: {
    yes: [
      '(?:<will>) (?:~ )?(?:<act>)(?! (?:to|with) (?:hearing))',
      '(?<=^|[,;.] |\\band |\\bbut )(?:will|gonna) (?:also |definitely |try and )?(?:<act>)',
    ],
    no: [
      '^(?:but |and |so )?if |whether (?:i|we) |(?:hope|understood|guess|sure|think) that |that if |as soon as you|once (?:we|you|i) (?:understand|know|have)|the risk',

      '(?:have to|need to|has to|must|had to|got to|ought to|should) (?:~ )?(?:<act>)|thank(?:s| you) for|(?:respond|reply|get back) (?:~ )?(?:when|on|upon) (?:i|my) return|look (?:at it )?sometime|take responsibility',

      "(?:if (?:i|we) (?:can|get|have|find|need|don'?t|hear|decide|ever)|if (?:there'?s|time|possible|anything|things|it|not|the)|maybe|perhaps|possibly|might|no promises?|can'?t promise|at some point|someday|one day|when i (?:get|have|can)|whenever|in case|unless)",
      "(?:won'?t|will not|can'?t|cannot|not going to|don'?t|never|not able to|not be able) (?:~ )?(?:<act>)|will not|won'?t|i'?ll (?:pass|have to pass|be out|be away|be on|need|have to|want|take it|see you)|we'?ll (?:pass|have to pass|need|see\\b(?! to))|(?:i'?ll|we'?ll|will) (?:see|think about it)(?=[.!]|$)",
      '(?:he|she|they|you|someone|dana|the vendor) (?:said|promised|told|mentioned|would|were going|was going) ',
      "(?:can|could|should|shall|will|would|do|does|when) (?:i|we|you|it|they|the)\\b[^.]{0,80}\\?$|i can (?:see|understand|imagine|tell|confirm receipt)|^(?:please |so |just |and )*let me know|let me (?:be|start|explain|say|stop)|i can'?t|out of (?:the )?office|will (?:it|you|this|that|there) |let'?s ",
      'i will be (?:out|away|on|ooo|back|returning)|(?:call|schedule|set|book|have|do) (?:a |an )?(?:call|meeting|demo|time)',
    ],
  },
  reminder: {
    yes: [],
    no: [
      "^if |when you|as promised,? (?:here|attached|please find|i'?m sending|i am)|didn'?t promise|\\bhe (?:said|promised)|\\bshe (?:said|promised)|\\bthey (?:said|promised)",
    ],
  },
  meeting: {
    yes: [
      'meeting|call|demo|demonstration|visit|appointment|presentation|zoom|teams|video ?call|video|coffee|lunch|chat|session|webinar|meet|talk|speak|connect|hop on|jump on|get together|sync|catch up|walkthrough|calendar|invite|slot|schedule|reschedule|kickoff',
      "(?:can|could|shall|should|would|are|is|does|do|how about|what about|let'?s|i'?m|i am|we'?re|we are|works?|available|free|open|confirmed|confirm|see you|looking forward|prefer|good for|good on|sounds good|perfect|ok for)",
      '(?:at )?\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m',
    ],
    no: [
      "(?:yesterday'?s|last (?:week|month)'?s?|previous|our last|the last) (?:~ )?(?:meeting|call|demo|chat|visit|presentation)|(?:meeting|call|demo|chat|visit) (?:~ )?(?:yesterday|last (?:week|month)|was (?:great|good|helpful|very|really)|went)|(?:enjoyed|thanks for|thank you for|great) (?:~ )?(?:meeting|call|demo|chat|conversation|time)|met (?:yesterday|last)",
      '(?:office|business|opening|working|support) hours|mon(?:day)?\\.? ?(?:-|to|through) ?fri(?:day)?|holiday|birthday|closed|meeting room|conference room|call (?:center|centre)|board meeting|team meeting|internal meeting',
      "(?:can'?t|cannot|can not|won'?t|unable to|not able to|couldn'?t|not available|unavailable|have to cancel|need to cancel|cancel(?:l?ed|l?ing)?|not (?:be )?free)(?!.{0,70}(?:how about|could we|can we|instead|what about|would|prefer|works))",
      'vacation|out of (?:the )?office|\\booo\\b|leave|due (?:on|by|date)|invoice|deadline|expires?|by (?:eod|eow|eom|cob|monday|tuesday|wednesday|thursday|friday|the \\d|end)|until',
    ],
  },
  deadline: {
    yes: [
      'need|needs|needed|deadline|due|expires?|expir[a-z]+|valid|closes?|closing|respond|response|reply|answer|send|sent|submit|submission|deliver|delivery|delivered|receive|decide|decision|sign|signed|close|present|finish|complete|launch|go live|live|pay|payment|confirm|confirmation|urgent|no later|at the latest|before|require|back to|get|have|ready|finali[sz]e|proposals?|bids?|rfp|documents?|paperwork|tell|know|hear|want|must|would help|could you|can you|offer|promo',
    ],
    no: [
      'vacation|out of (?:the )?office|\\booo\\b|on leave|frozen|on hold|office hours|mon(?:day)?\\.? ?- ?fri|available until|back (?:on|in)|away',
    ],
  },
  due: {
    yes: [
      "(?:last day|final (?:date|day)|completion date|due date|end date|closing date) (?:~ )?(?:is|to|for|:)|(?:have|has|need|needs) to be (?:~ )?(?:uploaded|submitted|delivered|ready|done|here|in|sent|finished|signed|filed)|(?:holding|keeping|honoring|hold) (?:~ )?(?:price|offer|rate|deal|spot) (?:~ )?until|if (?:it's|its|it is) not (?:here|done|delivered|ready) (?:~ )?by",

      '(?:deadline|due date|cut-?off|closing date|contract|offer|quote|proposal|promo|promotion|registration|submissions?|license|subscription|tender|bids?|rfp|applications?|invoice|renewal) (?:~ )?(?:is|are|closes?|ends?|expires?|runs? out|by|on|until|due|lapses|:)',
      '(?:due|expires?|deadline|no later than|at the latest|valid (?:until|through)|without fail)',
      '(?:need|needs|have to|has to|must) (?:~ )?(?:by|before|on|for|until|this|next)',
    ],
    no: ['vacation|out of (?:the )?office|on leave|frozen|on hold|office hours'],
  },
  arrange: {
    yes: [
      '(?:give|giving) (?:me|us) a (?:call|ring|buzz)|when can you (?:~ )?(?:come|visit|stop by|show|meet|drop by|talk)',
    ],
    no: [],
  },
  days: {
    told: 'was|were|did|had|went|came|sent|told|said|promised|saw|took|gave|(?<!be )(?:met|made|paid|bought)|(?:i|we|you|he|she|they|just|already) (?!need)[a-z]+ed|(?<!be |is |are )[a-z]+ed (?:on|in|at)',
    awaited: 'await|waiting|look(?:ing)? forward',
    missing: "still|yet|nothing|never|not|[a-z]+n't|where",
    borders: 'and|but|so|because|since|as|that',
    own: "i|we|my|our|i'm|we're|board|committee|boss|decision|bank",
    talk: "not|never|[a-z]+n't|every|each|holiday|vacation|on leave|out of|off|away|birthday|born|happy|have a|enjoy|thanks|rain|plays?|church|closed|(?:are|is|'re) open|hours|if|unless|back|see you",
  },
  holding: {
    yes: [
      '(?:got it|received|thanks|thank you|noted|acknowledg)[^.]{0,60}(?:get back|revert|respond|reply|check|confirm|let you know|come back|follow up)',
      "(?:i'?ll|i will|we'?ll|we will|will|let me|i'?m going to) (?:~ )?(?:get back to you|come back to you|get back|revert|respond|reply|let you know|check|look into|find out|confirm|ask|circle back|have an answer|review|verify|dig)",
      '(?:looking into|checking|reviewing|working on) (?:it|this|that|your)',
    ],
    no: ["attached|here (?:is|are|'s)|please find|as requested|below (?:is|are)"],
  },
  delivery: {
    yes: [
      "(?:attached|attaching|enclosed|please find|here (?:is|are|'s|you go|it is|they are)|here's|as promised|as requested|as discussed|just sent|i(?:'ve| have)? sent|we(?:'ve| have)? sent|sharing (?:the|here)|below (?:is|are|you)|see (?:attached|below)|sending (?:over|it|the|you) (?:now|the|here)|has been sent|i(?:'ve| have) (?:uploaded|paid|signed|called|completed|updated|fixed|shared|added))",
    ],
    no: ["not attached|haven'?t sent|will send|i'?ll send|didn'?t attach"],
  },
  topics:
    'the delivery time|the lead time|the implementation timeline|the implementation|the timeline|the price|the pricing|the prices|the cost|the costs|the quote|the proposal|the contract|the agreement|the onboarding|the integration|the integrations|the migration|the data migration|the delivery|the shipping|the support|the training|the demo|the presentation|the meeting|the visit|the call|the warranty|the guarantee|the payment terms|the payment|the terms|the discount|the invoice|the licenses|the license|the plan|the module|the report|the reports|the inventory|the system|the platform|the tool|the order|the project|the security|the spreadsheet|the data sheet|the spec sheet|the datasheet|the specs|the catalog|the link|the invite|the recording|the installation|the schedule|the product|the service|the billing|the renewal|the cancellation|the documentation|the documents|the certificate|the case study|the sample|the samples|the customization|the configuration|the setup|the scope|the refund|the return|the maintenance|the pilot|the trial|the rollout|the approval|the budget|the attachment|the termination fee|the termination clause|the minimum term|the commission|the access|the api|the deck|the references|the features|the seats|the users|the timeline'.split(
      '|',
    ),
  of: 'of(?: the)?|for(?: the)?',
  product: {
    kinds: 'model|module|package|plan|edition|version|product|kit',
    kindsAfter:
      'plan|package|edition|course|chair|pump|printer|drill|router|generator|machine|sensors?|camera|license|licence|module|suite|tier|membership|policy|bundle',
    counted:
      'licenses?|licences?|seats|users|units|pieces|stores|locations|machines|boxes|subscriptions|laptops|chairs|tons|students|employees|reps|desks|vehicles|computers|extensions|sites|lines|screens|bags?|sacks?|rolls?|pallets?|cases|cartons?|drums?|crates?|bottles|cans|tubs?|reams?|sheets|panels|bars|tubes|lengths|pairs|sets|kits|packs|packets|metres|meters|feet|kilos|kg|tonnes|litres|gallons|dozen|trays|doses|tablets|phones|cameras|scanners|sensors|printers|monitors|tyres|tires|shirts|uniforms|cards|tickets|copies|rooms|doors|pumps|batteries|terminals|headsets|mailboxes',
    notNames:
      'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Law|Street|Av|Suite|Room|Apt|Floor|Page|Note|Order|Invoice|PO|Unit|Item|Art|Section|Exhibit|Phase|Option|Proposal|Contract|Process|Ticket|Case|Line|Step|Day|Week|Box|Km|Ext|Phone|Tel|Fax|Rev|Vers|Top|The|This|That|With|And|Paragraph|Some|Our|Your|In|On|At|By|For|If|We|It|All|Block|Lot|House|Building|Gate|Chapter|Table|Figure|Rule|Title|Form',
  },
  money: {
    currencies: { USD: 'dollars|dollar|bucks', EUR: 'euros?', GBP: 'pounds?|quid', BRL: 'reais' },
    dollar: 'USD',
    bare: 'XXX',
    spelled:
      'a 1 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fifteen 15 eighteen 18 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 grand 1000 million 1000000',
    thousand: 'k|thousand|grand',
    million: 'm|mm|million|mil',
    month:
      '(?:per|a|each|every|/) ?(?:user ?/ ?|seat ?/ ?)?(?:month|mo)(?!\\w)|monthly|/(?:user|seat)/mo(?:nth)?(?!\\w)',
    year: '(?:per|a|each|every|/) ?(?:user ?/ ?|seat ?/ ?)?(?:year|yr)(?!\\w)|annual(?:ly)?|yearly|p\\.?a\\.?(?!\\w)',
    priced:
      '(?:fee|price|rate|deposit|rent|cost|charge|budget|retainer|premium|shipping|penalty|commission|quote|total) (?:of|is|was|at|would be|comes to|came to)',
    lead: 'for|costs?|is|price|budget|of|about|around|pay|paying|spend|spending|charges?|quoted|at|to|under|over|up to|only|just|approx|approximately|roughly|total|deal|save|saves|fee|and|between',
    percent: '(?:off|discount|commission|deposit|upfront|up front|penalty|increase|down|rebate|fee|markup)',
    decimal: '.',
  },
};

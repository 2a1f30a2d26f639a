import type { DetailLanguage } from '../DetailLanguage';
import { chat } from './chat';

/** How people ask, ask for, promise, object and complain in English; folded, see `compilePattern` for the notation. */
export const details: DetailLanguage = {
  chat,
  words: {
    meet: 'coffee|visit|meeting|call|demo|walkthrough|chat|lunch|presentation|appointment|video call|session|site visit|catch[- ]up',
    not: "not|never|[a-z]+n't",
    can: 'can (?:you|u|we|i|someone)|could (?:you|we|i|someone)|would you(?: be able to| mind| please| kindly)?|will you|are you able to|is it possible to|any chance (?:you|of|i|we)(?: could| can)?|may i|might you|do you mind|would it be possible to|mind',
    give: 'send(?:ing)?|re-?send(?:ing)?|share|sharing|forward(?:ing)?|provide|providing|give|giving|include|including|add(?:ing)?|adjust|update|updating|revise|revising|fix|correct|change|prepare|draft|attach|walk|show|quote|invoice|remove|upload|e-?mail|get|loop|put together|pass|submit|issue|re-?issue|arrange|book|schedule|set up|check|confirm|clarify|explain|call|ping|introduce|point|tell|help|extend|hold|sign|review|reply|respond|let me have|drop|pull|run|cc',
    stuff:
      'proposal|quote|quotation|contract|agreement|draft|deck|presentation|slides|spreadsheet|sheet|brochure|catalog(?:ue)?|price list|pricing|prices|link|recording|invite|invitation|invoice|bill|certificate|documents?|documentation|docs|materials?|files?|attachment|pdf|case stud(?:y|ies)|references?|samples?|report|timeline|schedule|minutes|notes|video|manual|specs?|spec sheet|datasheet|data sheet|version|details|information|info|data|receipt|access|login|credentials|demo|trial|example|template|logo|photos?|order|po|list|discount|summary|overview|breakdown|estimate|form|w-?9|msa|nda|sow|one-?pager|options|terms|tracking|copy|update|numbers|figures|address|feedback|answer|response',
    will: "i'?ll|i will|we'?ll|we will|i'?m going to|i am going to|we'?re going to|we are going to|i should be able to|i plan to|we plan to|i promise to|let me|i shall|i intend to|we intend to|you'?ll have|you will have",
    act: 'send|re-?send|get|e-?mail|forward|share|call|ring|phone|ping|reply|respond|answer|confirm|let you know|come back|circle back|follow up|talk|speak|check|ask|review|look|read|discuss|take|bring|present|sign|pay|wire|decide|give|provide|prepare|put|draft|update|revise|fix|schedule|set|book|deliver|ship|submit|return|finali[sz]e|approve|introduce|connect|loop|touch base|reach|test|try|make|process|issue|write|drop|pass|shoot|know|raise|escalate|place|start|complete|finish|hand|my answer|our answer|our decision|my decision|hear',
    price: 'prices?|pricing|costs?|fees?|rates?|quote|numbers?|license|subscription|plan|proposal|investment|monthly',
    boss: 'boss|manager|director|cfo|ceo|cto|coo|vp|board|committee|partners?|partner|wife|husband|legal|finance|procurement|purchasing|management|leadership|headquarters|hq|corporate|owner|president|it|security|supervisor|team lead|executive|stakeholders?|investors?|shareholders|co-?founder|higher-?ups|upper management|controller|dean|principal|council',
  },
  question: {
    yes: [
      '^(?:hey,? |hi,? |quick one,? |so )?(?:does|do|is|are|can|will|did|has|have|how|what|when|where|which) (?:the|it|you|your|this|i|we|there|that|much|many|often|long|my|they) ',

      "^(?:and |but |also,? |so,? |quick question[:,-]* |one (?:more )?(?:question|thing)[:,-]* |question: )?(?:what(?:'s)? (?!a |an |you (?:sent|said|need)|we (?:need|have|do)|i (?:need|want|mean))|which (?:of|plan|version|option|one|features?|package)|how (?:much|many|long|often|soon|does|do|is|are|would|will|can|could|far|big|quickly)|when (?:is|are|will|would|can|could|do|does)|where (?:is|are|do|does|can)|who (?:is|are|does|would|will|owns)|why (?:is|are|does|do)|do you|does (?:it|the|your|this|that)|is (?:there|it|this|the|that) |are (?:there|you)|can (?:you|it|we|i)|could (?:you|it|we|i)|would (?:you|it)|will (?:it|you|there|the)|have you|has (?:it|the)|did you|any (?:chance|way|update|news|discount))",
      "(?:i'?d|i would|we'?d|we would|would|i'?m|we'?re|i am|we are|i|we)? ?(?:like|love|want|need|trying|curious|wondering|wanted|keen|hoping|interested) ?(?:to )?(?:know|understand|learn|find out|figure out|ask|hear|see|clarify)?(?: more)? (?:if|whether|how|what|when|which|where|why|who|about (?:the|your|how|what|pricing))",
      "(?:please |kindly |can you |could you |pls )?(?:confirm|clarify|advise|let (?:me|us) know|tell (?:me|us)|explain|specify|check|verify) (?:~ )?(?:if|whether|how|what|when|which|where|why|who) (?!you (?:have|need) (?:any )?(?:questions|anything)|(?:there'?s|you need) anything|works for you)",
      "(?:not|isn'?t|wasn'?t|still|am|i'?m|we'?re) (?:~ )?(?:sure|clear|certain|unclear|wondering|confused|understand) (?:~ )?(?:if|whether|how|what|when|which|where|why|who|about)",
      "(?:don'?t|do not|didn'?t|couldn'?t|can'?t) (?:~ )?(?:understand|see|know|find|tell|figure out) (?:~ )?(?:if|whether|how|what|when|which|where|why|who) ",
      '(?:my|our|one|another|a|only|main|quick|few|couple of) (?:~ )?(?:questions?|concerns?) (?:~ )?(?:is|are|about|on|regarding|around|whether|if|for you|:)',
      '(?:i|we) (?:~ )?(?:wonder|was wondering|were wondering) ',
      '(?:curious|question) (?:about|on|regarding|as to|how|what|if|whether)',
    ],
    no: [
      'if you have any questions|any questions,? (?:please|let|feel|just)|feel free to (?:ask|reach)|but (?:i|we) (?:~ )?(?:found|figured|see|got|know|understand|sorted|saw)|no (?:further |more |other )?questions|questions? (?:was|were|has been|have been) answered|without question|happy to answer|to answer your question|(?:already|now) (?:found|figured|see|know|understand|got it|clear)|never ?mind|figured it out',
      "^(?:what a|how about that|when (?:you|it|the|we|i) |where (?:you|we) (?:left|stand)|which (?:is|means|was)|who (?:knows|handles|manages)|how (?:nice|great|lovely|kind|exciting|funny)|is (?:great|fine)|will (?:do|send|get|check|let|call|follow|sign|review|come|circle|confirm|reply|respond|be|have|try|share|forward|provide|look|revert|need)|can'?t|have a|do not|does not|are we|could not|would (?:be|love|like|prefer))",
    ],
  },
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

      '(?:give|get|send|tell|show|drop|forward|text|e-?mail|ping|find) (?:me|us) (?:the|a|an|your|that|some|those|any|more)',
      "(?:i'd|we'd|i would|we would) (?:appreciate|be grateful|love|like) (?:it )?(?:if|for) (?:you|someone|your)",

      '(?:do you|would you|you guys|any chance you|you) (?:happen to )?have (?:a|an|any|some|the) (?:~ )?(?:case stud(?:y|ies)|brochure|deck|sample|template|one-?pager|datasheet|data sheet|spec sheet|recording|catalog|price list|trial|contract template|examples?|references?|demo video|white ?paper)',

      '(?:<can>) (?:please |kindly |also |just |at least |possibly |maybe |you )*(?:<give>) (?:~ )?(?:<stuff>)',
      '(?:<can>) (?:please |kindly |also |just )*(?:send|resend|re-send|share|forward|give|provide|e-?mail|call|walk|show|include|add|update|revise|fix|correct|adjust|prepare|draft|remove|extend|introduce|loop|put together|quote|match|help) ',
      '(?:please|kindly|pls|plz) (?:also |just )?(?:<give>) (?:~ )?(?:<stuff>|me|us|over|the|a|an|your|it|that|this|our|my|by)',
      '(?<=^|[,;:.] |\\band |\\bthen )(?:<give>) (?:me|us|over|through|along) (?:the|a|an|your|some|that|those|more|by|it)',
      '(?<=^|[,;:.] )(?:send|resend|share|forward|provide|attach|include|add|e-?mail) (?:~ )?(?:<stuff>)',
      "(?:i|we|i'?d|we'?d|i'?ll|we'?ll|still|i'?m|we'?re|also|just) (?:would |will |do |still |really |also |just )*(?:need|want|like|appreciate|love|require|awaiting|waiting (?:for|on)|await|looking for|expecting|missing|like to (?:see|receive|get|have)|request|requesting|after) (?:~ )?(?:<stuff>)",
      '(?:waiting (?:for|on)|awaiting|looking forward to (?:receiving|getting|seeing)|missing) (?:~ )?(?:<stuff>)',
      "(?:attachment|file|link|proposal|quote|contract|invite|pdf|deck|document|invoice) (?:~ )?(?:didn'?t|did not|doesn'?t|won'?t|isn'?t|wasn'?t|not|never|missing|is broken|bounced) ?(?:~ )?(?:come|open|attached|arrive|work|there|included|through|load|received|get|make|missing|came|arrived|$|[.!,])",
      "(?:didn'?t|did not|haven'?t|never|don'?t see|can'?t (?:open|find|see)|couldn'?t (?:open|find|see)|unable to open|no) (?:~ )?(?:attachment|the file|the link|the proposal|the quote|the contract|the invite|the deck|the invoice)(?! (?:needed|required|necessary))",
      '(?:send|share|forward|resend) (?:it|them|that|those|this) (?:over|to me|to us|again|along|through|by|when)',
      'could use (?:a|an|some|the|more) (?:~ )?(?:<stuff>)',
      '(?:if you (?:could|can|would)|would be (?:great|helpful|good|nice) if you (?:could|can)|appreciate (?:it )?if you (?:could|can|would)|grateful if you (?:could|would)) (?:~ )?(?:<give>)',
    ],
    no: [
      "no need to|(?:don'?t|do not|no longer|needn'?t|doesn'?t) (?:~ )?(?:need|have to|send|want|require|bother)(?! (?:it )?until)",
      '(?:got|received|reviewed|read|have) (?:the|your|it|this|that|everything)[^.]{0,30}(?:thanks|thank you|great|perfect|looks)',
      "(?:i'?ll|i will|we'?ll|we will|let me|i can|i'?m going to|we'?re going to|will) (?:~ )?(?:<give>)(?! need)",
      'remove (?:me|us|my)|unsubscribe|mailing list|off (?:your|this) list|stop (?:send|e-?mail)[a-z]*|do you want me to|would you like me to|should i|shall i|if you need',
    ],
  },
  problem: {
    yes: [
      '(?:stops|shuts (?:off|down)|turns off|restarts|reboots|dies|jams|overheats) (?:~ )?(?:by itself|on its own|after|every|randomly|when)|(?:vanished|disappeared|collapsed|peeled|cracked|rusted|leaking|leaks|jammed|tanked|plummeted|faded|melted|exploded|short-?circuited|gone missing|dropped (?:in|off|sharply))(?=[ .,;!]|$)|(?:loads|lots|tons|a lot|plenty|too many|so many) (?:of )?(?:~ )?(?:returns|errors|chargebacks|cancellations|complaints from|no-?shows|defects|mistakes|delays)|(?:comes|come|came) out (?:~ )?(?:zeros?|blank|wrong|empty|blurry|garbled)|(?:link|file|page|form) (?:~ )?(?:is|are) (?:broken|dead|down)',

      "(?:haven't|hasn't|have not|not|unable|never) (?:been )?(?:able )?(?:to )?(?:log in|login|access|open|connect|sign in|download|print|save|upload|use|pay|load|track|get in|get into)",
      '(?:link|page|file|button|form|app|site|screen|cable|part|door|pump|motor|unit|key|code|password|account) (?:~ )?(?:is|are|was|seems|appears|keeps?|got|gets|has) (?:~ )?(?:broken|down|dead|stuck|leaking|crashing|freezing|cracked|jammed|blank|locked|empty|failing|wrong|out of order|faulty)',
      "(?:we|i|they|our [a-z]+) (?:really |constantly |still |always )?(?:struggle|have (?:a )?(?:hard time|trouble|difficulty|problems?)|find it hard|can't) (?:~ )?(?:to|with|keeping|tracking|managing|getting|keep|track|find|control|measure)",
      '(?:mak(?:es|ing)|making) (?:~ )?(?:noise|sound|racket)|los(?:es|ing) (?:pressure|signal|connection|power|data)|gives? (?:me |us )?an? error|(?:crash|freez|hang|disconnect|restart|shut)(?:es|s|ing|ting)? (?:~ )?(?:every|whenever|when|by itself|on its own|constantly|randomly)|stopped (?:working|responding|printing|charging|sending)',

      '(?:spends?|wastes?|loses?|takes?|takes us|eats up|burns?|costs us) (?:~ )?(?:hours?|days?|weeks?|time|half (?:a|the|my|our))(?! (?:to (?:implement|deliver|ship|set up)|with you))',
      '(?:keying|typing|entering|re-?typing|copying) (?:~ )?(?:by hand|manually|invoices|orders|data|twice)',

      "(?:we'?re|we are|i'?m|i am|we|i|been|we'?ve been|keep|kept|constantly|have been) (?:~ )?(?:losing|wasting|struggling|having (?:trouble|issues|problems|difficult[a-z]+)|facing|dealing with|missing (?:orders|deadlines|leads|sales|data)|spending (?:too|hours|way|a lot|so)|stuck|drowning|fighting|experiencing|suffering|bleeding|behind on|running into|double entering|re-?entering|getting (?:errors|an error))(?! (?:this|it) as)",
      '(?:problem|issue|trouble|difficulty|challenge|bottleneck|pain point|headache|concern|struggle|error|bug|glitch|outage)s? (?:~ )?(?:is|are|with|in|we|that|has|have|when|on|right now|here)(?=(?: |[.,:]))',
      "(?:the |our |your |my |this |that |current )?(?:system|software|tool|platform|app|site|website|portal|server|report|reports|integration|printer|machine|unit|module|inventory|process|spreadsheet|data|numbers|export|import|sync|dashboard|login|login page|order|shipment|delivery|crm|erp|invoice|legacy [a-z]+) (?:~ )?(?:keeps|keep|is down|are down|crash(?:es|ed|ing)?|fail(?:s|ed|ing)?|broke|broken|freez(?:es|ing)|froze|slow|off|wrong|doesn'?t|don'?t|won'?t|isn'?t|aren'?t|not working|stopped|lagging|buggy|out of sync|incorrect|manual|late|damaged|defective|missing|never (?:arrived|came)|hasn'?t)(?! (?:included|open to|the issue|a problem|need|cost|attached))",
      "(?:doesn'?t|don'?t|does not|do not|won'?t|isn'?t|can'?t|cannot|stopped|not) (?:~ )?(?:work|match|reconcile|sync|load|add up|balance|working|talk to each other|keep up|scale|print|log in|login|track|see what|connect)(?! (?:for (?:me|us)|on|with you|thursday|monday|tuesday|wednesday|friday|that day|then|then,))",
      '(?:our|the|my) (?:~ )?(?:contract|agreement|license|subscription|lease)(?: ~)? (?:ends|expires|is up|runs out|lapses|terminates|is expiring|is ending|comes up)',
      '(?:lost|lose|loses|costs? us|costing us|wasted|waste|takes us|it takes) (?:~ )?(?:orders|customers|sales|time|money|hours|days|deals|leads|data|revenue|a fortune|weeks|too long|forever)',
      '(?:no|lack of|lacking|poor|without) (?:visibility|control|integration|support|tracking|oversight|insight|way to (?:track|see|know|measure))',
      '(?:still|all|everything|entirely|mostly) (?:~ )?(?:manual|manually|by hand|in excel|on paper|in spreadsheets)',
      '(?:charged|billed|invoiced) (?:~ )?(?:twice|incorrectly|wrong|too much|double)|(?:wrong|duplicate|incorrect) (?:invoice|charge|item|order|product|quantity)',
      '(?:arrived|came|received|got) (?:~ )?(?:damaged|broken|defective|incomplete|wrong|late|missing)',
    ],
    no: [
      "(?:not|n't) (?:~ )?have (?:a|any|another) (?:problem|issue)|had another problem|if (?:~ )?(?:problem|issue)|take(?:s)? some time|(?:can|may|might) impact",

      "no (?:problem|problems|issue|issues|trouble|worries)|not a (?:problem|issue)|without (?:any )?(?:problem|issue|trouble)s?|(?:problem|issue)s? (?:was|were|is|has been|have been|got) (?:now )?(?:solved|resolved|fixed|sorted)|all (?:working|good|fixed)|won'?t be a problem|isn'?t a problem|happy to|don'?t want to (?:lose|miss)|not interested|meeting|call (?:on|at)|attachment|can'?t wait",
    ],
  },
  objections: {
    other: {
      yes: [
        "(?:our|the|this|your|current) (?:~ )?(?:erp|system|software|platform|stack|database|infrastructure|server|tool|environment|setup|crm) (?:~ )?(?:has no|have no|doesn'?t|does not|won'?t|can'?t|isn'?t|lacks|not) (?:~ )?(?:api|support|integrat[a-z]+|compatib[a-z]+|allow|work with|connect|open|run|sso|export)",
        "(?:doesn'?t|does not|won'?t|can'?t|isn'?t|not) (?:integrate|compatible|work|connect|support|run|comply|play nice) (?:~ )?(?:with|on|for|our|sap|netsuite|salesforce|oracle|windows|linux|mac|sso|api)(?! (?:you|me|us)\\b)",
        "(?:termination|cancellation|penalty|lock-?in|exclusivity|auto-?renew[a-z]*|indemni[a-z]+|liability|contract (?:term|length)|minimum (?:term|commitment)|clause|non-?compete|(?:annual|multi-?year|long[- ]term|two[- ]year|three[- ]year|12[- ]month|24[- ]month) (?:commitment|contract|term)|fee|notice period|terms) (?:~ )?(?:non-?starter|deal ?breaker|unacceptable|too (?:long|high|steep|restrictive|much|broad)|won'?t|can'?t|not (?:acceptable|going|something|ok)|problem|issue|concern|needs? to (?:go|change|be)|has to (?:go|change|be)|must (?:go|be)|is a lot|scares)",
        "(?:can'?t|cannot|won'?t|will not|unable to|not (?:able|willing|prepared|ready) to|don'?t want to|not comfortable) (?:~ )?(?:accept|agree to|sign|commit to|live with|be locked|lock in|get locked) (?:~ )?(?:clause|penalty|term|terms|contract|fee|year|years|exclusivity|commitment|auto-?renew[a-z]*|lock-?in|liability|indemn[a-z]+|in)",
        "(?:policy|compliance|security|legal|regulations?|gdpr|soc ?2|hipaa) (?:~ )?(?:doesn'?t allow|won'?t allow|prohibits?|requires?|forbids?|prevents?|blocks?|won'?t (?:accept|approve|sign))",
        '(?:strike|remove|take out|drop|waive|reduce|change|renegotiate) (?:~ )?(?:termination|penalty|clause|lock-?in|exclusivity|auto-?renew[a-z]*|minimum term|cancellation fee)',
      ],
      no: ['how does|does your|do you|can your'],
    },
    competitor: {
      yes: [
        '(?:system|tool|platform|software|vendor|supplier|product) (?:~ )?(?:use|have|using) (?:today |now |currently )?(?:already )?(?:does|covers|handles|has)',

        '(?:another|other|different) (?:company|vendor|supplier|provider|firm|store|place|agency) (?:~ )?(?:offering|offers?|offered|selling|charging|charges|quoted|half|cheaper|less|same)',
        '(?:same (?:thing|service|product)) (?:~ )?(?:for|at) (?:half|less|a fraction|cheaper)',

        "(?:also|currently|already|still|we'?re|we are|i'?m|i am|been) (?:~ )?(?:talking to|speaking (?:to|with)|looking at|evaluating|considering|comparing|in talks with|getting quotes from|demoing|reviewing|testing|working with|using|under contract with|locked in(?:to)? with|committed to) (?:~ )?(?:other|another|competitors?|alternatives?|different|several|a few|two|three|multiple|your competitor|vendors?|existing|current|incumbent)(?! (?:people|colleagues|dates|day))",
        '(?:competitor|other vendor|another vendor|another supplier|other provider|another company|the other guys|another quote|other quote|rival|someone else)s? (?:~ )?(?:offers?|offered|quoted|gives?|gave|has|have|includes?|charges?|came in|does|do|is cheaper|promised|beat)',
        '(?:got|have|received|getting) (?:~ )?(?:another|other|a competing|competing|a better|better|a lower|lower|cheaper) (?:quote|offer|proposal|bid|deal)s?',
        '(?:why|what) (?:~ )?(?:choose you|you over|better than|different from|sets you apart|versus|vs)',
        '(?:we|i) (?:already )?(?:have|use|work with|are with) (?:~ )?(?:another|an existing|a different|a current|a (?:vendor|supplier|provider|tool|system|solution)|competitor)',
      ],
      no: ["don'?t (?:have|use)|unhappy with|went with|signed with|decided"],
    },
    price: {
      yes: [
        "at (?:that|this) price|margin (?:is |'s )?(?:gone|too thin|disappears)|have to come down|to afford",

        '(?:a bit|too|very|quite|pretty|rather|kind of|way too|a little|so|a tad|really) (?:expensive|steep|pricey|costly|high for|rich for|on the high side|much for (?:us|our))',

        "(?:<price>|it|that|this|you|you'?re|which|too|came in|seems|looks|feels|still|comes in|bit|is|are) (?:~ )?(?:(?:too|very|quite|pretty|a bit|a little|rather|so|way|really|more|pretty|kind of|on the|a tad) )+(?:expensive|high|pricey|steep|costly|high side|rich|much for us|dear)",
        '(?:over|above|beyond|outside(?: of)?|exceeds?|exceeded|blows?|past|out of|more than|higher than) (?:~ )?(?:budget|price range|what we (?:budgeted|planned|expected|can|have)|our (?:range|limit|ceiling|means)|we (?:budgeted|planned|expected|anticipated)|allocated)',
        '(?:can|could|would|any|is there|are you|able|do) (?:~ )?(?:discount|do better|better (?:price|deal|rate)|lower|reduce|come down|wiggle room|flexib[a-z]+|sharpen|knock|bring (?:it|the price|that) down|negotia[a-z]+|match (?:their|that|the|this) (?:price|quote|offer)|improve)',
        "(?:can'?t|cannot|couldn'?t|unable to|not able to|hard to|don'?t|difficult to|won'?t be able to) (?:~ )?(?:afford|justify (?:the|that|this|it|spending)|spend (?:that|this)|pay that|budget for|have the budget|have budget)",
        "(?:no|limited|tight|small|insufficient|lack of|not enough|don'?t have (?:the |a |any |enough )?) ?(?:budget|funds|funding|money)(?! (?:is|was) (?:an )?(?:issue|problem))",
        "(?:budget) (?:~ )?(?:tight|limited|small|cut|frozen|thin|is only|only allows|doesn'?t (?:allow|cover|stretch))",
        '(?:competitor|other vendor|another vendor|others|quote from) (?:~ )?(?:cheaper|half the|less expensive|lower price|for less|charges? less|lower)',
        '(?:price|cost|pricing|fee|rate|number) (?:~ )?(?:concern|issue|problem|sticking point|obstacle|higher than|more than|double|hurdle|deal ?breaker|too much|stretch|hard to swallow)',
        'sticker shock|too rich for|expensive (?:for|than)|a stretch for us|cheaper (?:elsewhere|option|alternative)',
      ],
      no: [
        "(?:price|pricing|cost|budget) (?:is |was |looks |seems )?(?:great|fine|good|fair|reasonable|ok|okay|perfect|approved|works|not (?:an|the) (?:issue|problem))|not (?:too |that )?expensive|no issue|budget (?:~ )?(?:approved|secured)|isn'?t (?:the |an )?(?:issue|problem)|high (?:quality|priority)|issue the invoice",
      ],
    },
    time: {
      yes: [
        'no way (?:~ )?(?:before|in time|by)',

        "(?:timeline|lead time|delivery|implementation|rollout|turnaround|onboarding|\\d+ (?:days|weeks|months)|deployment) (?:~ )?(?:too (?:long|slow|tight|late|short)|doesn'?t work|won'?t work|is a problem|not (?:feasible|workable|going to work|doable|realistic)|takes too|unrealistic|too much time|very long|longer than)",
        "(?:don'?t have|no|not enough|lack|short on|limited|haven'?t got|little) (?:~ )?(?:time|bandwidth|capacity|resources|people|manpower|staff) (?:~ )?(?:to|for|right now|now|at|this|available)",
        '(?:too|so|very) (?:~ )?(?:long to (?:implement|deploy|deliver|set up|wait)|slow for us|busy to|swamped to)',
        "(?:can'?t|cannot|couldn'?t) wait (?:~ )?(?:that long|\\d+ (?:days|weeks|months)|so long|until)",
        'need (?:it|this|something) (?:sooner|faster|quicker|earlier)',
      ],
      no: [
        "what(?:'s| is) the|how long|timeline (?:works|is fine|looks good)|can'?t wait to|not interested|no time to waste",
      ],
    },
    authority: {
      yes: [
        '(?:husband|wife|boss|partner|board|manager|father|owner|cfo|ceo) (?:~ )?(?:decides|has the (?:final|last)|handles the (?:money|budget)|makes the (?:call|decision)|calls the shots)',

        "without (?:~ )?(?:approval|sign[- ]off|consent|permission|ok|okay|blessing)|(?:can't|cannot) (?:~ )?(?:commit|decide|sign|agree) (?:~ )?(?:without|until|before|alone|myself)",

        "(?:need|needs|require|requires|have to|must|pending|awaiting|waiting (?:for|on)|subject to|depends on|get|getting|without|still need|want|going to|will|'ll need|needing|gotta|got to|has to|should|requires) (?:~ )?(?:approval|sign-?off|buy-?in|ok|okay|blessing|green ?light|go-?ahead|permission|authori[sz]ation|consent|run (?:it|this|that)|check with|talk to|speak (?:to|with)|ask|consult|convince|clear (?:it|this)|take (?:it|this)|present (?:it|this)|review|input|discuss) (?:~ )?(?:<boss>)",
        "(?:not|isn'?t|don'?t|doesn'?t|can'?t) (?:~ )?(?:my (?:call|decision)|the (?:one who|decision[- ]maker|final)|up to me|have (?:the )?(?:authority|final say|power)|make (?:the|that|this|these) (?:decision|call)s?|decide (?:alone|on my own|this|by myself)|sign off)",
        '(?:<boss>) (?:~ )?(?:needs to|has to|have to|need to|must|will have to|decides|makes|makes the|has the final|has final|wants to|will want to|holds) (?:~ )?(?:approve|sign|see|review|decide|decision|call|say|okay|weigh in|look at|be involved|agree|purse)',
        '(?:above my pay ?grade|out of my hands|final (?:say|decision|call) (?:is|rests|lies|sits|belongs|comes))',
        '(?:has to|needs to|must|have to) go (?:through|to|past|by|up to) (?:~ )?(?:<boss>)',
        '(?:decision|it) (?:~ )?(?:is up to|rests with|lies with|sits with|depends on) (?:~ )?(?:<boss>)',
      ],
      no: [
        "(?:already|has|have|got|was|been|is) (?:~ )?(?:approved|signed off|sign-?off from)|^(?:who|does|do|is)[^.]{0,60}\\?$|board (?:has )?approved|i'?ll (?:call|email)",
      ],
    },
    trust: {
      yes: [
        '(?:bad|negative|terrible|awful|poor|mixed) reviews|not comfortable (?:~ )?(?:with|keeping|having|putting|sharing|storing)',

        '(?:do you|have you|you) (?:~ )?(?:customers?|clients?|companies|references?) (?:~ )?(?:our size|our industry|like us|similar|in our|same (?:size|industry))',

        '(?:bad|poor|negative|terrible|awful|rough|horrible|unpleasant) (?:past |previous |prior )?experiences?',
        '(?:burned|burnt|bitten|let down|screwed|disappointed|misled|stung|hurt) (?:~ )?(?:by|before|last|in the past|us|previously)',
        '(?:last|previous|prior) (?:~ )?(?:burned|burnt|failed|was a (?:disaster|nightmare|mess)|went badly|went wrong|bit us|let us down)',
        "(?:not sure|don'?t|hard to|hesitant to|reluctant to|can'?t|how (?:can|do) (?:i|we)) (?:~ )?(?:trust|rely on|believe|be sure|know (?:you|it|this|that))(?! (?:if|what|how|when|which|who))",
        '(?:worried|concerned|nervous|skeptical|sceptical|wary|cautious|anxious|hesitant|uneasy|unsure|leery) (?:~ )?(?:about|that|of|with|to|if)',
        '(?:guarantee|guarantees|proof|track record|references from|risk|risky)(?: ~)? (?:that|it|this|works|for|if|do you|of|to us|is|are)',
        "(?:never heard of|don'?t know) (?:~ )?(?:you|your company|your brand|your product)|(?:too|very|pretty|so) (?:new|small|young|early)(?: ~)? (?:company|vendor|for us|to)",
      ],
      no: ['not (?:worried|concerned)|no (?:concerns|risk|worries)|without risk'],
    },
    need: {
      yes: [
        '(?:we|i) (?:~ )?(?:manage|handle|do|track|run|use|solve|keep) (?:~ )?(?:spreadsheets?|excel|by hand|manually|in-?house|internally|on paper|google sheets)',

        "(?:don'?t|do not|not sure|can'?t|not convinced|unsure|hard to|doubt|not certain|don'?t think) (?:~ )?(?:need (?:it|this|that|all|another|a new|something|more|so)|see (?:the|a|any|why|how|enough) (?:~ )?(?:value|need|benefit|point|reason|difference|fit|roi|advantage|we need)|would use|worth)",
        '(?:current|existing|our|the) (?:~ )?(?:spreadsheets?|system|process|solution|setup|tool|excel|way|approach) (?:~ )?(?:works? (?:fine|well|for us|great|ok)|does the job|good enough|is fine|is enough|suffices|serves|is working|gets the job)',
        '(?:happy|satisfied|content|fine|comfortable) with (?:what|our|the (?:current|existing|way)|how)',
        '(?:too small|too big|too early|only (?:\\d+|two|three|four|five|a few) (?:people|reps|users|employees|staff)) ?(?:~ )?(?:for|to need|to|,|\\.|$)',
        "(?:overkill|nice to have|not a must|more than we need|don'?t need all)",
      ],
      no: ["don'?t need (?:a call|more time|to)|no need"],
    },
  },
  promise: {
    yes: [
      '(?:i|we) can (?:send|get|have|deliver|share|forward|provide|ship) (?:~ )?(?:by|on|today|tomorrow|this (?:afternoon|week)|next)',

      '(?:i|we) promise to [a-z]+',

      '(?:<will>) (?:~ )?(?:<act>)(?! (?:to|with) (?:hearing))',
      '(?<=^|[,;.] |\\band |\\bbut )(?:will|gonna) (?:also |definitely |try and )?(?:<act>)',
      '(?:sending|signing|paying|getting back|shipping|calling|returning|deciding) (?:~ )?(?:today|tomorrow|by|on|tonight|this|next|shortly|soon|later|eod)(?! (?:now and))',
      "(?:you'?ll|you will|you can expect to) (?:~ )?(?:have|hear|get|receive|see) (?:~ )?(?:from me|from us|it|answer|by|today|tomorrow|soon|next|this|the|our|my)",
      '(?:we|i) (?:plan|aim|expect|hope|intend|promise|commit) to (?:~ )?(?:<act>)',
      "(?:leave it with me|consider it done|on it|i'?m on it)(?=[.!,]|$)",
      '(?:we|i) (?:decide|sign|vote|get back)(?: ~)? (?:at|on|by|in|next) ',
    ],
    no: [
      '^(?:but |and |so )?if |whether (?:i|we) |(?:hope|understood|guess|sure|think) that |that if |as soon as you|once (?:we|you|i) (?:understand|know|have)|the risk',

      '(?:have to|need to|has to|must|had to|got to|ought to|should) (?:~ )?(?:<act>)|thank(?:s| you) for|(?:respond|reply|get back) (?:~ )?(?:when|on|upon) (?:i|my) return|look (?:at it )?sometime|take responsibility',

      "(?:if (?:i|we) (?:can|get|have|find|need|don'?t|hear|decide|ever)|if (?:there'?s|time|possible|anything|things|it|not|the)|maybe|perhaps|possibly|might|no promises?|can'?t promise|at some point|someday|one day|when i (?:get|have|can)|whenever|in case|unless)",
      "(?:won'?t|will not|can'?t|cannot|not going to|don'?t|never|not able to|not be able) (?:~ )?(?:<act>)|will not|won'?t|i'?ll (?:pass|have to pass|be out|be away|be on|need|have to|want|take it|see you)|we'?ll (?:pass|have to pass|need|see\\b(?! to))|(?:i'?ll|we'?ll|will) (?:see|think about it)(?=[.!]|$)",
      '(?:he|she|they|you|someone|dana|the vendor) (?:said|promised|told|mentioned|would|were going|was going) ',
      "(?:can|could|should|shall|will|would|do|does|when) (?:i|we|you|it|they|the)\\b[^.]{0,80}\\?$|i can (?:see|understand|imagine|tell|confirm receipt)|let me know|let me (?:be|start|explain|say|stop)|i can'?t|out of (?:the )?office|will (?:it|you|this|that|there) |let'?s ",
      'i will be (?:out|away|on|ooo|back|returning)|(?:call|schedule|set|book|have|do) (?:a |an )?(?:call|meeting|demo|time)',
    ],
  },
  reminder: {
    yes: [
      "still (?:waiting|haven'?t (?:received|seen|gotten)) (?:for |on )?(?:the|your|that|those) (?:~ )?(?:quote|proposal|answer|reply|response|revised|updated|contract|update|info|information|numbers)",

      "(?:that |which |as |like )?(?:you|you guys|your team|y'?all|your colleague) (?:had |have |'ve |'d )?(?:promised|said you'?d|said you would|said you were|mentioned you|agreed to|committed to|were going to|were supposed to|told (?:me|us) you|offered to|owe (?:me|us)|assured|guaranteed|were to)",
      '(?:promised|agreed|owed|due|supposed) (?:~ )?(?:by you|last week|to (?:me|us) by)(?! (?:my|our))',
      "(?:as|like) (?:you )?(?:promised|agreed|discussed),? (?:i'?m|we'?re|still|where|please)",
      'you (?:were|are) (?:going|supposed|meant|due) to (?:~ )?(?:send|share|call|get|provide|fix|deliver|revise)',
    ],
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
      '(?:office|business|opening|working|support) hours|mon(?:day)?\\.? ?(?:-|to|through) ?fri(?:day)?|meeting room|conference room|call (?:center|centre)|board meeting|team meeting|internal meeting',
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

      '(?:schedule|reschedule|arrange|rearrange|set up|book|organi[sz]e|move|postpone|cancel|grab|grabbing|have|get|do|jump on|hop on|push|fit in) (?:~ )?(?:<meet>)(?! (?:room|notes|minutes|center|centre|log|forwarding))',
      "(?:fancy|could we|can we|shall we|let's|up for|how about|want to|like to) (?:~ )?(?:meet|meet up|get together|catch up|sit down|talk in person|hop on a call|jump on a call|grab (?:a )?(?:coffee|lunch))",
    ],
    no: [
      "yesterday|last (?:week|month|time)|(?:don't|won't|not) (?:want|need|going)|(?:meeting|call|visit) (?:~ )?(?:was|went|we had)|thank(?:s| you) for",
    ],
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
      'plan|package|edition|course|chair|pump|printer|drill|router|generator|machine|sensors?|camera|license|licence|module|suite|tier',
    counted:
      'licenses?|licences?|seats|users|units|pieces|stores|locations|machines|boxes|subscriptions|laptops|chairs|tons|students|employees|reps|desks|vehicles|computers|extensions|sites',
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
    lead: 'for|costs?|is|price|budget|of|about|around|pay|paying|spend|spending|charges?|quoted|at|to|under|over|up to|only|just|approx|approximately|roughly|total|deal|save|saves|fee|and|between',
    percent: '(?:off|discount|commission|deposit|upfront|up front|penalty|increase|down|rebate|fee|markup)',
    decimal: '.',
  },
};

import type { SignalLanguage } from '../SignalLanguage';
import { chat } from './chat';

/** How people write in English where they stand; folded, see `compilePattern` for the notation. */
export const signals: SignalLanguage = {
  chat,
  words: {
    not: "not|never|[a-z]+n't",
    remove:
      'remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing)|drop|strike|scrub|purge|eras(?:e|ing)|unsubscrib(?:e|ing)|unlist|get|pull',
    mine: '(?:me|us|my|our|this)(?: (?:e-?mail|email|address|contact|personal|work|name|company|phone))?(?: ?(?:e-?mails?|address(?:es)?|contacts?|names?|details|data|information|info|numbers?|records?|domain|inbox|entry))?',
    list: '(?:from|off|out of) (?:of )?(?:your|this|the|that|these|any|all|future|such)(?: (?:of )?(?:your|the|these))?(?: [a-z-]{2,16}){0,2}? ?(?:lists?|database|mailings?|newsletters?|e-?mails?|distribution|crm|sequence|cadence|campaigns?|system|outreach|communications?|records|contacts|mailing list|drip|files)',
    stop: 'stop|quit|cease|discontinue|refrain from|end|halt|desist',
    send: 'e-?mailing|contacting|messaging|sending|calling|writing|spamming|bothering|harassing|reaching out|bugging|pestering|texting|phoning|pinging|following up|soliciting|hounding',
    we: "we(?:'ve| have)?|i(?:'ve| have)?|they|management|leadership|the board|our board|our ceo|our cfo|the team|my boss|my manager|finance|legal|the committee|corporate|headquarters|our director|procurement|the partners|upper management|the client|the owner",
    back: "circle back|check back|reach(?:ing)? (?:back )?out|get back (?:to me|in touch)|touch base|follow up|try (?:me|us|again|back)|call (?:me|us|back)|contact (?:me|us)|ping (?:me|us)|e-?mail (?:me|us)|write (?:me|us|back)|reconnect|revisit(?: this| it)?|talk(?: again| then)?|pick (?:this|it) (?:back )?up|come back|reconsider|re-?evaluate|resume|speak(?: again)?|chat(?: again)?|regroup|look at (?:this|it) again|discuss (?:this|it)?(?: again)?|hit (?:me|us) up|drop me a line|let's talk|reassess|bring (?:this|it) (?:back )?up|table (?:this|it)|put (?:this|it) off|push (?:this|it)(?: out| back)?|shelve (?:this|it)|park (?:this|it)|defer(?: this| it)?|postpone(?: this| it)?|hold off|wait",
    when: '(?:in|after|until|till|around|come|once|next|later|early|mid|closer|towards?|when|by|this|the|first|second|end|q[1-4]|for|some other|another|a few|another time|down the (?:road|line)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|new year|to|back)',
  },
  signals: {
    'opted-out': {
      asked: true,
      yes: [
        '(?:refrain(?:ed)?|desist|abstain) from (?:~ )?(?:contact|communicat|e-?mail|call|writ|approach|any (?:further|new|more|additional))[a-z]*',
        'cease (?:all |and desist|any )(?:~ )?(?:communication|contact|correspondence|from)',
        '(?:put|add|place|mark) (?:~ )?(?:do[- ]not[- ](?:call|contact|mail)|suppression list|dnc)',
        'object to (?:~ )?processing|right to erasure|consent (?:~ )?withdrawn|withdraw (?:~ )?consent',
        '(?:take|get|cross|strike|drop|pull|leave|cut|opt|sign) (?:me|us|her|him) (?:off|out|from)(?: of| from)? (?:~ )?(?:it|lists?|mailings?|drip|campaigns?|sequence|funnel|circulars?|database|everything|now on)',
        "(?:do not|don'?t|not) (?:wish|want|whish|like) to be (?:~ )?(?:approached|contacted|solicited)|not to be (?:solicited|approached)",
        "(?:do not|don'?t) (?:e-?mail|contact|text|sms|whatsapp|call|call or sms) (?:me|us)(?=[,.;!]|$| again| any ?more)",
        'unsub(?=[ .,!]|$)',
        '(?:lose|forget|delete) (?:my (?:e-?mail|number|contact|address)|it(?=[.!]|$))(?! (?:in|on|from the))',
        '(?:<remove>) (?:all )?(?:of )?(?:<mine>) (?:~ )?(?:<list>)',
        '(?:<stop>) (?:all |any |further |with |the |these |your |trying to |attempting to )*(?:<send>)(?! (?:the old|old|duplicate|invoice|paper|physical|it to|them to))',
      ],
      no: [
        'how (?:would|do|can|does) (?:one|people|patients|customers|clients|someone|a)',
        'pallets?',
        'is it true',
        'signed up again',
        'jokes?',
        "wouldn't stop",
        'unsubscribe rate',
        '(?:suppliers?|vendors?|companies|others|newsletters?|lists?|people|senders) (?:~ )?to (?:stop|remove|unsubscribe|take)',
        "don't stop|love it|during lunch|over lunch|before \\d|after \\d",

        '(?:do you|does it|does your|can your|can it|can the|does the|how does|will it|is there)(?! (?:a way to (?:unsub|opt|stop)))',
        "(?:don'?t|do not|not) (?:~ )?(?:remove|unsubscribe|take) (?:me|us)",
        '(?:old|previous|wrong|outdated) (?:~ )?and (?:add|use|replace|send|include)',
        'hesitate',
      ],
    },
    declined: {
      yes: [
        "answer(?:'s| is| has to be) (?:a )?no(?=[.!,;]|$)",
        '(?:^|[,;.:-] ?|but )not interested(?=[.,;!]| (?:thank|at th|in your|right now|sorry)|$)',
        "(?:is not|isn'?t|not|wasn'?t|would not be|wouldn'?t be|don'?t think (?:this|it)(?: is|'s)|not really|no longer) (?:really |quite |exactly |going to be |be )*(?:a |the |an )?(?:good |great |right |ideal |strong |natural )?(?:fit|match|for us|for me|what we(?:'re| are)? (?:need|looking|after)[a-z ]{0,10}|something (?:we|i|that)(?! can share)|a priority|relevant|our thing)",
        "(?:don'?t|do not|no longer|didn'?t|won'?t|will not) (?:really |currently |actually )?(?:need|require|have (?:a |any )?(?:need|use|requirement|interest|room)|see (?:a |the |any )?(?:need|fit|value|use|reason)) (?:for |in |of )?(?:~ )?(?:this|it|that|your|services?|products?|solution|another|one|any of|at this time|right now|any ?more|type|kind)(?! (?:to change|to be|before|until|by))",
        '^(?:~ )?(?:no,? (?:thanks|thank you|thx|tks)|no thanks|thanks,? but no(?: thanks)?|nope|nah)(?=[.!,]|$)',
      ],
      no: [
        'renew[a-z]* (?:~ )?with (?:the|our|my) (?:~ )?(?:current|present|existing|incumbent|old)',
        "(?:(?<=[,;] )|but )(?:and )?(?:(?:we|i|they)(?:'d| would|'ll)? )?(?:just |only )?(?:(?:want|need|prefer|like|take|asked|will need|wants|needs) (?:~ )?(?:full|premium|pro|more|other|bigger|larger|\\d|twenty|thirty|forty|fifty|hundred|change|adjust|complete|whole|all))",
        'no reason not|not to sign|(?:dropp|scrapp|ditch)ed the idea of|said no to',

        "not that (?:we|i)|it'?s not that|doesn'?t mean|isn'?t that|not because|not to say|not only",
        '(?:not|no) (?:~ )?interest(?:ed)? in (?:delay|wait|postpon|los|stop|miss|leav|cancel|paus|switching away)[a-z]*',
        'only the|just the|only (?:interested|need)|module|add-?on|but (?:we|i) (?:are|do|would|am) (?:very |really )?(?:interested|love|like|want)',
        'no (?:need|interest) (?:to|in) (?:change|rush|apologi[sz]e|worry|hurry|resend|reply|call|meet|send)|no need (?:to|for (?:a |the )?(?:call|meeting|reply|apolog))',
        'not (?:a )?(?:problem|bad|sure)',
      ],
    },
    'chose-other': {
      yes: [
        "(?:renewed|re-?signed|migrated|switched|moved|went) (?:~ )?(?:with|to|over to) (?:~ )?(?:existing|insurer|carrier|provider|platform|system|software|'s)",
      ],
      no: [],
    },
    'not-now': {
      asked: true,
      yes: [
        'hold that thought',
        'no point (?:before|until)',
        '(?:slipped|pushed|moved|deferred|bumped|postponed|delayed|kicked|slid|rolled) (?:~ )?(?:to|until|into|out) (?:~ )?(?:next|q[1-4]|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|the (?:fall|spring|summer|winter|new year|second|next))',
        '(?:<back>) (?:~ )?(?:<when>) (?:~ )?(?:days?|weeks?|months?|quarters?|years?|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|holidays?|new year|budget|fiscal|half|later|line|road|time|thanksgiving|christmas|easter|[a-z]+(?:day|end)|launch|migration|season|audit|merger|closing|close|project|rollout|hiring|funding|\\d{1,2}(?:st|nd|rd|th)?)',
        'not (?:right now|now|at (?:the|this) (?:moment|time|point)|yet|ready|today|this (?:year|quarter|month|week)|for now|until|before|currently (?:a|the|in|ready|looking))(?:[,.;]| but| -|$| to| for| try| -)(?! interested)',
      ],
      no: [
        'may (?:be|i|we|you) ',
        'a quarter (?:to|past)',
        '(?:into force|to town)',
        'wrong time zone',
        'first of next month',
        'moved the (?!(?:meeting|decision|project|purchase|date|call))[a-z]+ to',
        'this message follows',
        '^(?:i|we) (?:write|wrote|am writing|are writing|refer)',
        '(?:could|can|would|will) you (?:please )?(?:come (?:out|over|by|in|and)|visit|measure|send|check (?:the|if|whether|that|this|my|our))',

        "can'?t wait|cannot wait|(?:do not|don'?t) want to (?:wait|delay|postpone)|not interested in (?:delay|wait|postpon)[a-z]*|no need to wait|don'?t wait",
        '(?:meeting|call|demo|appointment|slot|session|invite|webinar) (?:to|until|for|on|at|from|back)|reschedul[a-z]*|push (?:the|our|this) (?:call|meeting|demo)|push back on|(?:talk|speak|chat|call me|meet) (?:~ )?(?:today|tomorrow|this week|monday|tuesday|wednesday|thursday|friday|at \\d)',
      ],
    },
    wait: {
      yes: [],
      no: ["(?:you're|you are|you must be|you may be) (?:very |so |probably |really )?busy"],
    },
    'out-of-office': {
      conditional: true,
      yes: [
        '(?:in|during) my absence',
        "(?:will not|won't|not) be (?:answering|checking|reading|monitoring|responding|replying)",
      ],
      no: [
        'liability',
        "(?:could|can|shall|should|would|how about|let'?s|what about|are you|works?|instead|do) (?:~ )?(?:we|you|monday|tuesday|wednesday|thursday|friday|next|do|meet|talk|speak|reschedule)[^.]{0,60}\\?",
        "(?:he|she|they|(?:my|our|the) (?:boss|manager|colleague|cfo|ceo|partner|director|team|legal|reps|drivers|staff|engineers|technicians|salespeople)|dana) (?:is|are|will|'s)",
      ],
    },
    'wrong-person': {
      conditional: true,
      yes: [
        '(?:(?:i|we) have nothing to do with|not me\\b|(?:just|only) (?:run|work|answer|sit at|staff) (?:the )?(?:front desk|reception|phones|counter))',
        'confusing me with',
        '(?<=[a-z] )(?:looks after|deals with|takes care of|handles|manages|is in charge of|is responsible for|runs|covers) (?!our (?:clients|customers)|you\\b)[a-z ]{3,30}(?:,|\\.|;|$| and| so| now)',
        '(?:redirect|forward|send|direct|address|route|submit) (?:this|it|your|these|all|any|such)[a-z ]{0,24} to (?:our|the) (?:[a-z]+ )?(?:department|team|office|purchasing|procurement|buyer|buyers|desk|manager)',
        '(?:wrong|incorrect) (?:person|contact|address|recipient|department|e-?mail|guy|inbox|team)',
      ],
      no: [
        '(?:runs|covers|looks after) (?:from|to|on|every|late|early|along|until|out|for|at|in|through|like|smoothly|the re)',
        '(?:guarantee|warranty|insurance|fee|price|plan|contract|section|clause|policy|article|chapter|course|licence|license|subscription|rate|quote|proposal) (?:~ )?covers',
        'contact hours',
        'on our side',

        "looping in|i'?ll (?:forward|loop|ask|check|talk|speak)|i will (?:forward|loop|ask|check|talk|speak)|cc'?ing .{0,20} to (?:move|help)|let me (?:talk|check|speak|ask|loop)",
        "wrong (?:item|invoice|file|attachment|product|size|order|price|version)|if i(?: a|')m (?:not )?the wrong",
        'who (?:handles|manages|owns|runs|looks after) [^.]{0,40}\\?',
        'we (?:handle|manage|own|run)|your (?:team|tool|platform|software|company)|does your',
      ],
    },
    'left-company': {
      conditional: true,
      yes: [
        '(?<=[a-z] )(?:retired|resigned|quit|passed away|moved on|been let go|was let go)(?= (?:last|in|on|from|this|a|at|and|two|earlier|recently)|[.,;]|$)',
        '(?:no longer (?:~ )?(?:with|at|employed|works?|working|part of|an employee|works for)|not (?:any ?more )?(?:with|at|employed|working|part of|an employee)(?= (?:us|here|the company|this company|our))) (?:~ )?(?:the company|us|here|company|firm|team|organi[sz]ation|[a-z]+)(?! (?:on|in (?:this|that) (?:role|area)|for us|well))',
        "(?:has|have|i'?ve|i have|recently|he'?s|she'?s)? ?(?:left|departed|leaving|resigned from|retired from|moved on from|parted ways with) (?:the (?:company|organi[sz]ation|firm|business|team|role)|us|[a-z]+ (?:in|last|on|at|as of|a few|back|effective|this|to pursue|recently)|our (?:company|team|firm))",
      ],
      no: [
        '(?:moved|came|switched) to us',
        'left (?:high )?school',
        '(?:three|two|four|several|some|\\d) of (?:my|our)',

        'no longer work with (?!us|the company)|checks',

        '(?:your|the old|our (?:previous|last|former)) (?:rep|account manager|salesperson|account exec|vendor|agency)|left (?:a|you|me) (?:message|voicemail|note)|(?:comments?|questions?|notes?) left|time left|left in|left to|left for|no longer (?:need|want|interested|works? for us|with (?:limited|any))',
      ],
    },
    interested: {
      asked: 'clause',
      yes: [
        '(?:send|draw up|prepare|forward|share) (?:me |us |over |through |along )*(?:the |a |your )?(?:contract|agreement|paperwork|order form)(?! (?:from last|you signed|again|number))(?: ~)? (?:sign|over|to start|so we|and we|for signature)',
        '(?:everybody|everyone|the team|my team|my boss|they all|management) (?:~ )?(?:loved|liked) (?:it|the|your)',
        "let's talk(?=[.!]|$)",
        "(?:i'd|we'd|would|want|i want|we want|keen|happy) (?:~ )?(?:like )?(?:a )?(?:~ )?(?:formal (?:proposal|quote)|proposal|quote|more (?:info|information|details)|know more|learn more|hear more|see (?:a )?demo|join|take part|sign up|go (?:further|ahead))",
        '(?:sign|count|put) (?:me|us) (?:up|in|down)(?: for)?(?=[.!,;]|$| for)',
        "(?:(?:i|we)'d|would) (?:love|like|be (?:happy|keen|interested|glad)) to (?:see|learn|move|proceed|try|test|schedule|set up|discuss|hear|know|go|start|explore|get started|pilot|book|chat)",
      ],
      no: [
        "(?:was|is|it's) (?:great|nice|good|lovely) to (?:meet|see)",
        '(?:delighted|happy|glad|pleased) to (?:answer|help|assist|walk|explain)',
        "if you would like|if you'd like",
        'signed copies',

        'spam|wrong|if it|would be great if',

        "not (?:really |very |currently |at )?interested(?! in (?:delay|wait|postpon|los|stop|miss))|aren'?t interested|no longer|isn'?t|don'?t|wouldn'?t|if (?:you|we)(?:'re| are)? interested|unfortunately|to be removed|unsubscribe|are you",
      ],
    },
    purchased: {
      yes: [],
      no: [
        '^sent:',
        '\\(signed\\)',
        'court order',
        'the order of',
        'judge',
        '(?:bought|purchased|chose|picked|signed) [^.]{0,60}(?:years? ago|back in (?:19|20)\\d\\d|at the time|a decade ago)',
        'almost|nearly|but my|card failed|declined',

        'old (?:carrier|vendor|provider|supplier)|elsewhere|somewhere else|got nothing|nothing|our (?:old|previous|current)|still (?:no|not)|never',

        "not (?:yet )?(?:signed|approved|paid|been)|haven'?t|hasn'?t|once|when|after|before|if |until|will be|to be (?:signed|approved)|needs? to be|waiting|pending|competitor|another|other vendor|with someone|should have|supposed to|twice|duplicate|wrong|error|by \\w+day",
      ],
    },
    complaint: {
      conditional: true,
      asked: true,
      yes: [],
      no: [
        'not to be rude|(?:awful|terrible|horrible|dreadful) (?:[a-z]+ )?(?:week|day|month|weather|traffic|cold|line|morning)',

        "competitor|(?:current|previous|last|existing|old|other) (?:vendor|provider|supplier|system|tool|software)|not (?:disappointed|frustrated|upset|unhappy|a complaint)|no complaints|we'?re losing|if |how do you handle|price|discount|attachment|no wrong|can't complain|proposal|quote|the (?:deck|link|invite)",
      ],
    },
  },
  nod: "ok|okay|yeah|alright|all right|thanks|thank you|please|(?:is|are|was|do|does|did|would|could|wo)n't (?:it|you|they|we|he|she)|eh",
  condition:
    "(?<=^|[,;] |\\bbut |\\band |\\bthat )(?:if|unless|whether|suppose|assuming|in case|even if)(?! (?:you could|you can|possible|you would|you don'?t mind|you wouldn'?t|that'?s ok))|would (?:have|be) ",
  hearsay:
    "(?:my (?:friend|neighbor|neighbour|brother)|a (?:friend|client|customer|prospect|lead)|some (?:clients|customers|people|users|prospects)|(?:our|my) (?:clients|customers|prospects|leads|users)|one of our (?:clients|customers)) (?:~ )?(?:said|says|told|asked|want|wants|wanted|are|is|complain[a-z]*|don'?t|keep|keeps|unsubscrib[a-z]+)",
  listless: [
    "(?:(?:m+e+h+|h+m+|a+h+|ok|okay|k|kk|noted|sure|i guess|i suppose|maybe|perhaps|got it|received|whatever|either way|doesn't matter|don't mind|not sure|dunno|i don't know|no idea|fine|cool|alright|right|yes|yep|yeah|seen it|not yet|not sure yet|whatever works|later|busy|thanks|thank you|thx|ta|cheers|(?:i'll|we'll|will|let me|i will|might|may|i might) (?:see|look|think|read|check|have a (?:look|think)|take a look|get round to it|let you know)(?: (?:at it|about it|it over|sometime|later|at some point|when i can|it))?|nothing (?:new|yet)|no news|no updates?|still thinking|we'll be in touch)(?:[.!,;…-]* |[.!,;…-]*$)){1,4}",
    "(?:ok|okay|k|kk|noted|sure|maybe|got it|received|will see|we'?ll see|i'?ll see|i'?ll think about it|will think about it|i'?ll take a look|will take a look|we'?ll be in touch|i'?ll let you know|will let you know|fine|cool|alright|hmm|not sure|later|busy|thanks|thank you|thx|tks|yes|yep|perhaps|nothing (?:new|yet)|no update(?:s)?|no news)(?:[.!,]* (?:thanks|thank you|thx|cheers|regards|best))?",
  ],
  bareOptOut: [
    '(?:please )?(?:unsubscribe|stop|remove|remove me|opt[- ]?out|no more|take me off|quit|cancel|delete|unsub|end)(?: (?:please|me|now|immediately|this|all|thanks|thank you))?',
  ],
  returns: "(?:return(?:ing|s)?|back|available|resume|be in(?: the office)?)(?: [a-z']+){0,5},?",
  untilIsReturn: true,
  personLead:
    '(?:to|with|contact|call|e-?mail|try|reach|is|see|by|cc|both|copying|ask|and)(?: (?:my colleague|my assistant|our|the|colleague|mr\\.?|ms\\.?|mrs\\.?))*',
};

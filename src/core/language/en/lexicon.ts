import type { Lexicon } from '../Lexicon';
import { verbs } from './verbs';
import { words } from './words';

/** English by meaning; folded. The plain form is infinitive and imperative: whose it is, is said by the word before it. */
export const lexicon: Lexicon = {
  endings: {
    e: 'e:is es:n3 ed:pt3 ing:g',
    y: 'y:is ies:n3 ied:pt3 ying:g ys:n3 yed:pt3',
    '': '0:is s:n3 es:n3 ed:pt3 ing:g',
  },
  verbs,
  words,
  light:
    'the a an of to in on at by for with and that very really quite so too all any some also just already still now today here i we he she they it this that these those my our your their its there be been being have has had do does did am are is was were up off please bit little whatever from_me from_us as from out me us you',
  courtesy: 'please pls plz kindly thanks thank_you',
  respell: '',
  clitics: "'s",
  subjects: 'i we',
  expansions:
    "won't not_will wont not_will will_not not_will don't not do_not not dont not didn't not_did did_not not_did can't not_can cannot not_can can_not not_can cant not_can couldn't not_can could_not not_can isn't not_is is_not not_is aren't not_are are_not not_are am_not not_am i'm_not not_am we're_not not_are wasn't not_was was_not not_was doesn't not does_not not i'm i_am we're we_are it's it_is that's that_is i'll i_will we'll we_will i've i_have we've we_have i'd i_would we'd we_would let's lets haven't not_have have_not not_have hasn't not_has has_not not_has wouldn't not_would would_not not_would you're you_are he's he_is she's she_is there's there_is you'd you_would you'll you_will they're they_are you've you_have everything's everything_is timing's timing_is would_not_like not_want",
  frames: {
    'opted-out': [
      '? stop.s +send|contact|bother.g',
      'neg want hear.i you',
      'want neg hear you',

      '? want you? remove.is personal|datum',
      'neg contact|bother.is +more',
    ],
    declined: ['neg will be? buy|proceed|join|take.g', 'neg want +$', 'it be neg +$', 'have neg +no_use'],
    'chose-other': ['self migrate.p all? name', 'choose.p name', 'stay current +supplier'],
    'not-now': ['? talk.s me? again'],
    'out-of-office': ['^ away +now'],
    'left-company': ['staff|name +gone.pt'],
    'wrong-person': [
      'question for|for_us role|buyer',
      'have neg +competence',
      'ask|talk.is hq|role',
      'neg handle.is',
      'person you want be',
      'neg be good +person',
    ],
    interested: ['? tell.s +me all', 'how we start.is', 'self be interested|keen'],
    purchased: ['order_paper attached', 'doneword? paper attached'],
    complaint: ['be.n +disgrace'],
    question: ['self be? know.g qword'],
    request: ['? can you? give.is', '? mind give.g', 'give.is +stuff'],
    problem: ['neg can run|access.is', 'thing have? neg arrive', 'thing fail.np'],
    promise: ['self will act.is', 'let me check|talk|consult', 'self will check'],
    reminder: [
      'you will_past act|give',
      'await stuff you promised',
      'await you promised',
      'you say.p you will_past',
      'you will_past give.is',
    ],
    price: ['it be +expensive', 'be +expensive', 'be over limit', 'see cheaper', 'find cheaper'],
    time: ['neg have time do|run|give', 'neg have time'],
    authority: ['must consult.is it? boss', 'boss have decision', 'consult.is boss', 'must run boss'],
    competitor: ['other supplier offer.p', 'already use.s alike'],
    trust: ['what worry.n me', 'never hear.pt you', 'how self? know.is trust'],
    need: ['tool do +job', 'hard see why change', 'neg be +sure need', 'neg +sure need', 'neg need.i +it'],
  },
};

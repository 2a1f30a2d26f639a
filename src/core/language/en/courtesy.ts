import type { CourtesyLanguage } from '../CourtesyLanguage';

export const courtesy: CourtesyLanguage = {
  thanks: 'thank* thx ty cheers appreciat* grateful'.split(' '),
  agrees:
    'ok okay perfect great excellent awesome wonderful lovely received noted understood confirmed agreed sure welcome congratulations'.split(
      ' ',
    ),
  filler:
    'hi hello hey dear good morning afternoon evening day week weekend best kind regards sincerely you your so much very a lot all for the that this it is was got sounds works and to of i we have nice help quick prompt fast reply response answer information info clarification* update no problem problems worries my pleasure again too talk soon'.split(
      ' ',
    ),
  news: 'attached attaching enclosed need but however missing sending'.split(' '),
};

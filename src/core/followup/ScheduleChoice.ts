/** One date offered for a follow-up. */
export interface ScheduleChoice {
  readonly kind: 'suggested' | 'tomorrow' | 'three-business-days' | 'next-week';
  /** ISO 8601 with offset; always within working hours of a business day. */
  readonly due: string;
}

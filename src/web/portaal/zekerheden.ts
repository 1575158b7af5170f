/** What an agency may hold on to, in the words of the afnemer files. */
export const zekerheden: [naam: string, betekenis: string][] = [
  ['wet', 'de wet noemt dit gegeven, of sluit het uit'],
  ['praktijk', 'zo gaat het nu: het blijkt uit bestaande leveringen en hun beschrijvingen'],
  ['eigen lezing', 'zo leest dit product de wet; DUO en de afnemer moeten het nog bevestigen'],
];

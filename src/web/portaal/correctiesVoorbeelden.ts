import { bladzijVoorbeeld } from './bladzijVoorbeeld';
import { correctiebevestiging } from './correctiebevestiging';
import type { Voorbeeld } from './Voorbeeld';

/** What a partner received and proved wrong. */
export const correctiesVoorbeelden: Voorbeeld[] = [
  {
    ...bladzijVoorbeeld({
      id: 'correcties',
      naam: 'Wat ontving ik dat onjuist bleek?',
      toont:
        'Berichten over gegevens die u ontving en die daarna zijn verbeterd (AVG art. 19); leeg zolang niets wat u ontving is verbeterd.',
      veld: 'correcties',
      velden: 'rijsleutel soort velden',
    }),
    magLeeg: true,
  },
  correctiebevestiging,
];

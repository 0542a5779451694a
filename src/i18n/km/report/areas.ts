import type { Phrases } from '../../phrases.ts';

/** What the part on areas and segments says. */
export const areas: Phrases['report']['areas'] = {
  title: 'លទ្ធផលតាមផ្នែក និងប្រភេទអង្គភាព',
  intro: 'របារពេញគឺពិន្ទុតាមភស្តុតាង លើ 100។ គំនូសបញ្ឈរតូចបង្ហាញពិន្ទុតាមចម្លើយ។',
  areas: 'ផ្នែក',
  segments: 'ប្រភេទអង្គភាព',
  segmentsText:
    'ចំនួននីមួយៗគិតពីចំណុចរួម និងចំណុចរបស់ប្រភេទអង្គភាពនោះ តាមវិធានដូចគ្នា។ គ្មាននិទ្ទេសសម្រាប់ប្រភេទអង្គភាពទេ៖ និទ្ទេសជារបស់អង្គភាពទាំងមូល។',
  columns: {
    area: 'ផ្នែក',
    segment: 'ប្រភេទអង្គភាព',
    bar: '0 ដល់ 100',
    evidenced: 'តាមភស្តុតាង',
    claimed: 'តាមចម្លើយ',
  },
  areaDetail: (weight, applicable, items) =>
    `ទម្ងន់ ${weight} · ពាក់ព័ន្ធ ${applicable} ក្នុងចំណោម ${items} ចំណុច`,
  segmentDetail: (items) => `${items} ចំណុច`,
  grid: 'ចំណុចតាមកម្រិត',
  gridText:
    'ចំណុចនីមួយៗស្ថិតនៅកម្រិតដែលត្រូវរាប់ ក្រោយពិនិត្យភស្តុតាង។ រាងពេជ្រពេញសម្គាល់ចំណុចសំខាន់បំផុត, រាងពេជ្រទទេសម្គាល់ចំណុចសំខាន់ ហើយសញ្ញាមូលតូចសម្គាល់ចំណុចបន្ទាប់បន្សំ។',
  gridCorner: 'ផ្នែក',
  open: 'មិនទាន់ឆ្លើយ',
  openSays: 'រាប់ជា 0',
  notCounted: 'មិនរាប់',
  notCountedSays: 'មិនពាក់ព័ន្ធ ឬក្រៅវិសាលភាព',
  empty: '–',
  spoken: (id, criticality) => `${id}, ${criticality}`,
};

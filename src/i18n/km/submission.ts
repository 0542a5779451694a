import type { Phrases } from '../phrases.ts';

/** What is said when something is handed in, and when it is checked. */
export const submission: Phrases['submission'] = {
  submitted: (revision, file) => `កំណែទី ${revision}៖ ${file}`,
  packed: (file) => `កញ្ចប់ជាមួយភស្តុតាង៖ ${file}`,
  seal: (code) => `កូដត្រា៖ ${code}`,
  nextSign:
    'បន្ទាប់៖ សូមបោះពុម្ពទំព័រ «សេចក្ដីប្រកាស» ចុះហត្ថលេខា និងបោះត្រា រួចដាក់ជូនឯកសារជាមួយទំព័រនោះ។ បើចម្លើយណាមួយផ្លាស់ប្ដូរ កូដត្រាក៏ផ្លាស់ប្ដូរ។',

  planTitle: (planned, gaps) => `គម្លាត ${planned} ក្នុងចំណោម ${gaps} មានផែនការ`,
  noPlan: 'មិនទាន់មានផែនការ',
  plan: (action, person, due) => `${action} (${person}, ${due})`,
  nextPlan: 'រៀបចំផែនការ៖ copcheck plan <item> --action "…" --person "…" --due 2027-03-31',
  planned: (time, item) => `បានរក្សាទុកម៉ោង ${time}៖ ផែនការសម្រាប់ ${item}។`,
  nothingOpen: 'គ្មានអ្វីដែលត្រូវបញ្ជូនត្រឡប់វិញទេ។ បន្ទាប់៖ copcheck submit',

  check: {
    readable: 'ទិន្នន័យពេញលេញ ហើយអាចអានបាន',
    files: 'កញ្ចប់មានអ្វីដែលជារបស់ទិន្នន័យ ហើយគ្មានអ្វីផ្សេង',
    seal: 'កូដត្រាដូចគ្នានឹងទំព័រដែលបានចុះហត្ថលេខា',
    signature: 'ទិន្នន័យបានចុះហត្ថលេខាដោយសោដែលមានក្នុងបញ្ជិកាសោ',
    guideline: 'គោលការណ៍ណែនាំជាកំណែដែលបានចុះបញ្ជី',
    round: 'ឯកសារដាក់ជូនជារបស់ជុំនេះ និងជាឯកសារថ្មី',
    answers: 'ចំណុចទាំងអស់មានចម្លើយដែលគោលការណ៍ណែនាំអនុញ្ញាត',
    score: 'ពិន្ទុដែលបានបញ្ជាក់ត្រូវនឹងចម្លើយ',
    report: 'របាយការណ៍ត្រូវនឹងទិន្នន័យ',
  },
  outcome: { pass: 'ត្រឹមត្រូវ', fail: 'មិនត្រឹមត្រូវ', 'not-compared': 'មិនបានប្រៀបធៀប' },
  verdict: {
    pass: 'រកមិនឃើញកំហុសទេ។',
    'not-compared': 'រកមិនឃើញកំហុសក្នុងអ្វីដែលអាចប្រៀបធៀបបានទេ។',
    fail: 'មិនត្រូវពឹងផ្អែកលើឯកសារនេះទេ។',
  },
  redrawn: (file) => `ច្បាប់ចម្លងរបាយការណ៍របស់លោកអ្នក៖ ${file}`,
};

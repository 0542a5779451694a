import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, some } from './sentences.ts';

/** What can be wrong with a reviewer's desk. */
export const deskComplaints = {
  'not-a-desk': ({ folder }) => ({
    message: `គ្មានថតពិនិត្យនៅក្នុង ${folder} ឬថតខាងលើទេ៖ រកមិនឃើញ round.json។`,
    hint: 'សូមបង្កើតថតពិនិត្យ៖ copcheck review start <folder> --round 2027-1 --opens … --closes … --guideline …',
  }),
  'already-a-desk': ({ folder }) => ({
    message: `${folder} មានឯកសាររួចហើយ។`,
    hint: 'សូមបញ្ជាក់ថតថ្មី ឬថតទទេ។ ថតពិនិត្យមួយសម្រាប់ជុំមួយ។',
  }),
  'received-changed': ({ file }) => ({
    message: `${file} បានផ្លាស់ប្ដូរ ពេលកំពុងទទួលចូល។`,
    hint: 'សូមចម្លងវាមកកុំព្យូទ័រនេះ រង់ចាំរហូតដល់ចម្លងចប់ រួចទទួលឯកសារចម្លងនោះចូល។',
  }),
  'round-days': ({ opens, closes }) => ({
    message: `ជុំមួយមិនអាចបើកនៅថ្ងៃ ${opens} ហើយបិទនៅថ្ងៃ ${closes} បានទេ។`,
    hint: 'សូមសរសេរកាលបរិច្ឆេទពិតពីរ ដែលថ្ងៃទីមួយមិនក្រោយថ្ងៃទីពីរ៖ --opens 2027-01-01 --closes 2027-03-31',
  }),
  'drawn-form': ({ found, most }) => ({
    message: `«${found}» មិនមែនជាចំនួនចំណុចដែលត្រូវជ្រើសដោយចៃដន្យទេ។`,
    hint: `សូមសរសេរចំនួនគត់ពី 0 ដល់ ${most} ដូចជា --drawn 5`,
  }),
  'round-guideline-form': ({ found }) => ({
    message: `«${found}» មិនបញ្ជាក់គោលការណ៍ណែនាំ និងកំណែទេ។`,
    hint: 'ដូចជា --guideline cop-kh@1.0.0។ អាចទទួលយកកំណែច្រើនបាន។',
  }),
  'round-other': ({ found, expected }) => ({
    message:
      found === ''
        ? `ឯកសារដាក់ជូននេះមិនបញ្ជាក់ជុំទេ ប៉ុន្តែនេះជាជុំ ${expected}។`
        : `ឯកសារដាក់ជូននេះធ្វើសម្រាប់ជុំ ${found} ប៉ុន្តែនេះជាជុំ ${expected}។`,
    hint: `អាចជាឯកសារចាស់ដែលផ្ញើម្ដងទៀត។ អង្គភាពបញ្ជាក់ជុំដោយ៖ copcheck scope --round ${expected}`,
  }),
  'round-guideline': ({ found, accepted }) => ({
    message: `ឯកសារដាក់ជូននេះផ្អែកតាម ${found} ប៉ុន្តែជុំនេះទទួលយក ${list(accepted)}។`,
    hint: 'អង្គភាពត្រូវប្ដូរការវាយតម្លៃទៅកំណែដែលទទួលយក៖ copcheck upgrade',
  }),
  'round-not-open': ({ today, opens, closes }) => ({
    message: `ថ្ងៃនេះគឺ ${today} ប៉ុន្តែជុំបើកពី ${opens} ដល់ ${closes}។`,
    hint: 'បើនៅតែទទួល សូមបញ្ជាក់មូលហេតុ៖ --late "…"',
  }),
  'already-received': ({ at, by, handle }) => ({
    message: `ឯកសារដាក់ជូនដដែលនេះត្រូវបានទទួលនៅថ្ងៃ ${at.slice(0, 10)} ដោយ ${by} ក្នុងឈ្មោះ ${handle}។`,
    hint: 'មិនបាច់ធ្វើអ្វីទេ។ បង្កាន់ដៃនៅក្នុងថត receipts។',
  }),
  'revision-taken': ({ handle }) => ({
    message: `ឯកសារដាក់ជូនផ្សេងដែលមានលេខដដែលត្រូវបានទទួលហើយ ក្នុងឈ្មោះ ${handle}៖ ទាំងពីរមិនដូចគ្នាទេ។`,
    hint: 'សូមសួរអង្គភាពថា ទំព័រដែលបានចុះហត្ថលេខាសំដៅលើមួយណា ហើយប្រៀបធៀបកូដត្រា។',
  }),
  'revision-older': ({ handle }) => ({
    message: `កំណែថ្មីជាងនៃការវាយតម្លៃដដែលមាននៅទីនេះហើយ៖ ${handle}។`,
    hint: 'អាចជាឯកសារចាស់ដែលផ្ញើម្ដងទៀត។ សូមសួរអង្គភាព។',
  }),
  'revision-not-next': ({ handle }) => ({
    message: `ឯកសារនេះមិនបន្តពី ${handle} ដែលបានទទួលចុងក្រោយទេ៖ ឯកសារនេះបញ្ជាក់កំណែមុនផ្សេង។`,
    hint: 'ឯកសារនេះធ្វើពីច្បាប់ចម្លងផ្សេងនៃការវាយតម្លៃ។ សូមស្នើសុំឯកសារដែលបន្តពីបង្កាន់ដៃចុងក្រោយ។',
  }),
  'revisions-missing': ({ revision, newest }) => ({
    message:
      newest === 0
        ? `នេះជាកំណែទី ${revision} ប៉ុន្តែមិនទាន់បានទទួលកំណែមុននៅទីនេះទេ។`
        : `នេះជាកំណែទី ${revision} ប៉ុន្តែកំណែដែលបានទទួលចុងក្រោយគឺកំណែទី ${newest}។`,
    hint: 'កំណែនៅចន្លោះប្រហែលជាមិនបានដាក់ជូន។ នៅទីនេះមិនអាចដឹងថាបន្តគ្នាឬទេ។',
  }),
  'questions-altered': ({ handle, items }) => ({
    message: `សំណួររបស់អ្នកពិនិត្យអំពី ${handle} ស្ថិតក្នុងឯកសារនេះដោយពាក្យផ្សេង ឬគ្មានតែម្ដង៖ ${some(items)}។`,
    hint: 'អ្វីដែលបានសួរមាននៅក្នុងបញ្ជិកាទទួល។ សូមស្នើសុំពីអង្គភាព នូវឯកសារដែល copcheck submit បានសរសេរ បន្ទាប់ពី copcheck respond។',
  }),
  'questions-unanswered': ({ handle }) => ({
    message: `${handle} ត្រូវបានប្រគល់ត្រឡប់វិញជាមួយសំណួរ ប៉ុន្តែឯកសារនេះមិនឆ្លើយតបនឹងសំណួរទាំងនោះទេ។`,
    hint: 'អង្គភាពត្រូវបើកឯកសារប្រគល់ត្រឡប់វិញជាមុនសិន៖ copcheck respond <file>',
  }),
  'organisation-renamed': ({ before }) => ({
    message: `ក្នុងកំណែមុន អង្គភាពនេះមានឈ្មោះ «${before}»។`,
    hint: 'សូមសួរថា អង្គភាពបានប្ដូរឈ្មោះ ឬជាចម្លើយរបស់ក្រុមហ៊ុនដទៃ។',
  }),
  'case-unknown': ({ found, known }) => ({
    message: `ក្នុងថតពិនិត្យនេះ គ្មានអ្វីឈ្មោះ «${found}» ទេ។`,
    hint: known.length === 0 ? 'មិនទាន់បានទទួលអ្វីទេ។' : `នៅទីនេះមាន៖ ${list(known)}`,
  }),
  'case-ambiguous': ({ found, meant }) => ({
    message: `«${found}» អាចសំដៅលើ ${list(meant)}។`,
    hint: 'សូមសរសេរឈ្មោះពេញ ឬកូដត្រា។',
  }),
  'case-not-named': ({ open }) => ({
    message: 'មិនច្បាស់ថាសំដៅលើឯកសារដាក់ជូនមួយណាទេ។',
    hint:
      open.length === 0
        ? 'គ្មានមួយណាកំពុងពិនិត្យទេ។ សូមបញ្ជាក់ដោយ --of។ copcheck review list បង្ហាញទាំងអស់។'
        : `សូមបញ្ជាក់ដោយ --of៖ ${list(open)}`,
  }),
  'case-closed': ({ handle, by }) => ({
    message: `ការពិនិត្យ ${handle} ត្រូវបានបិទដោយ ${by}។`,
    hint: 'អ្វីដែលបានសម្រេចនៅដដែល។ កំណែថ្មីរបស់អង្គភាពត្រូវពិនិត្យជាថ្មី។',
  }),
  'case-superseded': ({ handle }) => ({
    message: `អង្គភាពបានដាក់ជូនកំណែថ្មីជាង៖ ${handle}។`,
    hint: `សូមពិនិត្យកំណែនោះ៖ --of ${handle}`,
  }),
  'decision-incomplete': () => ({
    message: 'សេចក្ដីសម្រេចត្រូវមានកម្រិត និងមូលហេតុ។',
    hint: 'ដូចជា --level 2 --reason "កំណត់ហេតុមានតែ 2 ខែក្នុង 12 ខែ"។ បើយល់ព្រមនឹងកម្រិតដែលរាប់៖ --confirm',
  }),
  'decision-reason': ({ length, least }) => ({
    message: `មូលហេតុមាន ${length} តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងហោចណាស់ ${least}។`,
    hint: 'សូមសរសេរអ្វីដែលបានឃើញ ដើម្បីឱ្យអង្គភាពយល់ ហើយសហការីអាចសម្រេចដូចគ្នា។',
  }),
  'decisions-differ': ({ items }) => ({
    message: `អ្នកពិនិត្យពីរនាក់បានសម្រេចខុសគ្នាលើ ${list(items)}។`,
    hint: 'សូមមើលទាំងពីរ៖ copcheck review show <item>។ ម្នាក់ក្នុងចំណោមពីរនាក់ត្រូវសម្រេចម្ដងទៀត។',
  }),
  'item-not-asked': ({ id }) => ({
    message: `${id} មិនត្រូវបានសួរក្នុងឯកសារដាក់ជូននេះទេ៖ សំណួរអំពីវិសាលភាពត្រូវបានឆ្លើយថា «ទេ»។`,
    hint: 'បើចម្លើយនោះគួរឱ្យសង្ស័យ សូមសួរជាមួយចំណុចផ្សេង ហើយប្រគល់ឯកសារដាក់ជូនត្រឡប់វិញ។',
  }),
  'question-short': ({ length, least }) => ({
    message: `សំណួរមាន ${length} តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងហោចណាស់ ${least}។`,
    hint: 'សូមសួរតែរឿងមួយ ក្នុងប្រយោគដែលអ្នកមិននៅទីនោះអាចយល់បាន។',
  }),
  'nothing-asked': () => ({
    message: 'ការប្រគល់ឯកសារដាក់ជូនត្រឡប់វិញ ត្រូវមានសំណួរយ៉ាងហោចណាស់មួយ ប៉ុន្តែមិនទាន់មានសំណួរទេ។',
    hint: 'សូមសួរ៖ copcheck review ask <item> "…" ឬទទួលយក៖ --accept',
  }),
  'still-asked': ({ items }) => ({
    message: `មានសំណួរអំពី ${list(items)} ប៉ុន្តែអង្គភាពដែលត្រូវបានទទួលយកមិនត្រូវបានសួរទេ។`,
    hint: 'សូមប្រគល់ត្រឡប់វិញ៖ --return ឬដកសំណួរវិញ៖ copcheck review ask <item> --withdraw',
  }),
  'closing-unclear': () => ({
    message: 'ការពិនិត្យបញ្ចប់តាមវិធីមួយក្នុងចំណោមពីរ។',
    hint: 'សូមបញ្ជាក់៖ --accept ឬ --return',
  }),
  'due-passed': ({ found, today }) => ({
    message: `«${found}» មិនមែនជាថ្ងៃក្រោយថ្ងៃនេះ ${today} ទេ។`,
    hint: 'សូមផ្ដល់ថ្ងៃខាងមុខឱ្យអង្គភាព ដូចជា --due 2027-04-30',
  }),
  'received-altered': ({ file }) => ({
    message: `${file} មិនដូចអ្វីដែលបានទទួលទេ៖ SHA-256 ផ្សេងពីបញ្ជិកាទទួល។`,
    hint: 'មានអ្នកកែ ឬថាសខូច។ សូមយកពីច្បាប់បម្រុង ឬស្នើសុំឯកសារតាមបង្កាន់ដៃពីអង្គភាព។',
  }),
  'received-missing': ({ file }) => ({
    message: `${file} ត្រូវបានទទួល ប៉ុន្តែលែងមាននៅទីនោះ។`,
    hint: 'សូមយកពីច្បាប់បម្រុង ឬស្នើសុំឯកសារតាមបង្កាន់ដៃពីអង្គភាព។',
  }),
} satisfies Partial<Sentences>;

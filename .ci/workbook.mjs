// Types answers into a workbook, as a colleague would.
import { typeInWorkbook } from './type-in-workbook.mjs';

typeInWorkbook(process.argv[2], {
  E3: '3',
  G3: '@SUM(1) គោលនយោបាយ',
  H3: 'Letter of appointment',
  I3: 'record',
  J3: '2026-06-30',
  K3: 'HR register',
});

import { expect, test } from 'vitest'
import { findOtherMatter } from '../../../src/wire/layouts/other-matter.ts'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const find = (text: string) => findOtherMatter(text.split('\n'))

test.each([
  [
    'program code',
    'import os\n\ndef read(path):\n    # The whole file, as it is.\n    return open(path)\n',
  ],
  ['program code', '!function(e){for(var t=0;t<e.length;t++)e[t]=t}([1,2,3]);'],
  [
    'program code',
    'DROP TABLE IF EXISTS `a`;\nCREATE TABLE `a` (\n  `id` int(11),\n  KEY (`id`)\n);\n',
  ],
  ['coded data', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w\n'.repeat(4)],
  ['program code', '#!/bin/sh\nfor f in *; do\n  cp $f /tmp\ndone\n'],
  ['a calendar', 'BEGIN:VCALENDAR\nSUMMARY:Board\nEND:VCALENDAR\n'],
  ['a card of addresses', 'BEGIN:VCARD\nFN:Ann Bell\nEND:VCARD\n'],
  ['a style sheet', '.a { color: red }\nbody {\n  margin: 0;\n}\n'],
  [
    'a log',
    '2026-11-02 14:05:01 INFO started\n2026-11-02 14:05:02 WARN slow\n2026-11-02 14:05:09 INFO done\n',
  ],
  ['a table of figures', 'x,y\n1,4\n2,8\n3,16\n4,32\n5,64\n6,128\n7,256\n8,512\n9,1024\n'],
  [
    'program code',
    '"""Counts the ferries of the day.\n\nThe harbour publishes them at noon, in a list that nobody reads.\n"""\nimport os\n\ndef count(path):\n    return len(os.listdir(path))\n',
  ],
  [
    'program code',
    '/*\n * Ferry counts. This is free software and comes\n * without any warranty at all.\n */\n#include <stdio.h>\n\nint main(void)\n{\n  puts("ferry");\n  return 0;\n}\n',
  ],
  [
    'program code',
    'diff --git a/ferry.txt b/ferry.txt\n@@ -1,2 +1,2 @@\n-The ferry sails.\n+It stays.\n',
  ],
  ['a log', 'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no ferry\n'],
  [
    'program code',
    '// Package quay counts the ferries of a day.\n//\n// It knows nothing of fog.\npackage quay\n\nimport "fmt"\n\n// Count prints them.\nfunc Count(names []string) {\n\tfmt.Println(len(names))\n}\n',
  ],
  ['a log', '[14:05:01] [INFO] quay built\n[14:05:02] [INFO] pier built\n[14:05:09] [WARN] fog\n'],
  ['a chat', '[02/11/2026, 14:05] Ann: at the quay?\n[02/11/2026, 14:06] Bo: no\n'.repeat(3)],
  [
    'a chat',
    '14:05 <ann> ferry gone\n14:06 <@bo> yes\nstill waiting\n14:07 <ann> ok\n14:08 <@bo> ok\n',
  ],
  ['an invoice or a receipt', 'Invoice No. 2026-11\n\nFerry, return   2   8.00\nTotal   16.00\n'],
  [
    'an invoice or a receipt',
    'HARBOUR SHOP\n\nTea      1.20\nRope     9.10\nTOTAL   10.30\nThank you\n',
  ],
  ['a file of settings', 'server:\n  port: 80\n  hosts:\n    - a.example\nlog: debug\n'],
])('%s is told by its lines', (matter, text) => {
  expect(find(text)).toBe(matter)
})

test.each([
  [
    'times before headlines',
    '14:05:01 Ferry stops\n14:05:02 Bridge opens\n14:05:09 Bank cuts its rate\n',
  ],
  ['results', 'Rovers 2 Wanderers 2\nTarn 0 Quillport 1\nAldmere 3 Vessen 0\nHarrow 1 Bell 1\n'],
  [
    'headings of Markdown',
    '# Morning\n\n## World\n\n* Ferry stops at noon\n* Bridge opens again\n',
  ],
  ['labels', 'Place: Quillport\nDate: Monday\nDesk: Sport\nSlug: lamp\n'],
  [
    'code that an article shows',
    'A fault was found in a lock on Monday.\n\nIts makers blamed this line:\n\nif (a = b) open();\n',
  ],
  [
    'addresses below headlines',
    'Ferry stops\nhttps://a.example/?a=1\nBridge opens\nhttps://a.example/?a=2\n',
  ],
  ['numbered links', '- [Ferry 1][1]\n- [Ferry 2][2]\n- [Ferry 3][3]\n- [Ferry 4][4]\n'],
  ['front matter', '---\ntitle: fog\nslug: fog\ndraft: false\nweight: 3\n---\n'],
  ['the credit of an agency', '(AFP)\n'],
  [
    'headlines with their day and source',
    '02/11/2026, 14:05 - Herald: Ferry stops\n02/11/2026, 14:04 - Times: Bridge opens\n02/11/2026, 14:01 - Courier: Bank cuts its rate\n',
  ],
  [
    'headlines with their time, of one agency',
    '2026-11-02 14:01 HNA: Ferry stops at noon\n2026-11-02 14:04 HNA: Bridge opens again\n2026-11-02 14:05 HNA: Will the bank cut its rate?\n2026-11-02 14:09 HNA: Lamp goes out\n2026-11-02 14:11 HNA: Harbour is closed\n',
  ],
  [
    'flashes and updates with their time',
    '02.11.2026, 14:05 - URGENT: Ferry stops at noon\n02.11.2026, 14:06 - UPDATE 1: Bridge opens again\n02.11.2026, 14:09 - UPDATE 1: Bank cuts its rate\n02.11.2026, 14:12 - URGENT: Lamp goes out\n',
  ],
  [
    'warnings to people',
    'WARNING: Fog on the coast road\nNOTICE: Ferry stops at noon\nWARNING: Ice on the bridge\n',
  ],
  [
    'prices with a total of another kind',
    'Cod      4.20\nEel      9.10\nTotal catch, tons   12.30\n',
  ],
  ['a story of an invoice', 'Invoice\nThe mayor paid it twice, it was said on Monday.\n'],
  [
    'prices in a column without their sum',
    'Fish at the quay\n\nCod      4.20\nEel      9.10\nSole     8.80\n',
  ],
  [
    'an invoice in the news',
    'Invoice scandal grows\n\nThe mayor paid twice, it was said on Monday.\n',
  ],
  ['nothing', '\n\n'],
])('%s are no such matter', (_, text) => {
  expect(find(text)).toBeNull()
})

test('such a text is refused with what it is, and read where the reader says how', () => {
  const code = 'const a = 1;\nconst b = 2;\nconst c = f(a, b);\n'
  const refused = readLayout(code)
  expect(refused).toMatchObject({
    headlines: [],
    articles: [],
    diagnostics: [{ code: 'other-matter', severity: 'error', matter: 'program code' }, {}],
  })
  expect(readLayout(code, 'lines').headlines).toHaveLength(3)
})

// The colours of the panel (components/panel/panel.css), and those that only a report needs. Paper is always light.

export const TOKENS = `
:root {
  --blue: #1351b4;
  --blue-wash: #f2f6fd;
  --ink: #1b1b1b;
  --ink-2: #555;
  --line: #d9dce1;
  --edge: #767676;
  --paper: #fff;
  --wash: #f8f8f8;
  --amber: #7a5600;
  --amber-wash: #fff5c2;
  --amber-line: #d9a400;
  --red: #a80521;
  --red-wash: #fde8e6;
  --red-line: #d04a55;
  --focus: #c2850c;
  --heat-0: #f8c795;
  --heat-1: #fde0b0;
  --heat-2: #fff5c2;
  --heat-3: #f2f6fd;
  --heat-4: #dbe8fb;
  color-scheme: light dark;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --blue: #86b0f5;
    --blue-wash: #1a2840;
    --ink: #ececec;
    --ink-2: #b4b8bf;
    --line: #383d46;
    --edge: #8b919b;
    --paper: #16191e;
    --wash: #1d2127;
    --amber: #eec14e;
    --amber-wash: #352b10;
    --amber-line: #b98a12;
    --red: #ffa39b;
    --red-wash: #3d1a1c;
    --red-line: #c9525a;
    --focus: #eaa92c;
    --heat-0: #704315;
    --heat-1: #543811;
    --heat-2: #352b10;
    --heat-3: #1a2840;
    --heat-4: #22355a;
  }
}
`;

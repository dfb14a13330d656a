// The panel's few drawings, in the colour of the text around them. All are decoration: names are in words.

import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CounterIcon = () => (
  <Icon>
    <path d="M2 11h12M4 11V7.5M12 11V7.5M5 4.5h6" />
  </Icon>
);

export const RightIcon = () => (
  <Icon>
    <path d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);

export const LeftIcon = () => (
  <Icon>
    <path d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.5 14.5 13.5H1.5ZM8 6.5v3M8 11.6v.1" />
  </Icon>
);

export const QuestionIcon = () => (
  <Icon>
    <path d="M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M8 12v.1" />
  </Icon>
);

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';

const river: MantineColorsTuple = [
  '#dceeec',
  '#c3e1de',
  '#a9d3cf',
  '#86bfbd',
  '#64aaa8',
  '#3f8f90',
  '#21777a',
  '#0b5a5f',
  '#07454a',
  '#0a4448',
];
const brick: MantineColorsTuple = [
  '#fbe9e5',
  '#f3cfc8',
  '#e8ada2',
  '#dc8a7c',
  '#cf6858',
  '#bd4939',
  '#b03827',
  '#a32a1b',
  '#83200f',
  '#5f1709',
];

/** Buttons and notices read our tokens, so that the dark ones come by themselves. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const tone = input.color === 'danger' ? 'danger' : 'primary';
  const plain = { border: '1px solid transparent' };
  if (input.variant === 'filled') {
    return {
      ...plain,
      background: `var(--${tone})`,
      hover: `var(--${tone}-hover)`,
      color: `var(--on-${tone})`,
    };
  }
  if (input.variant === 'default') {
    return {
      background: 'var(--surface)',
      hover: 'var(--primary-tint)',
      color: 'var(--primary)',
      border: '1px solid var(--line-strong)',
    };
  }
  if (input.variant === 'subtle') {
    return { ...plain, background: 'transparent', hover: 'var(--primary-tint)', color: 'var(--primary)' };
  }
  if (input.variant === 'light') {
    return {
      ...plain,
      background: `var(--${tone}-tint)`,
      hover: `var(--${tone}-tint)`,
      color: `var(--${tone})`,
    };
  }
  return defaultVariantColorsResolver(input);
};

/** Mantine in the visual language of Tin Dân: 15 px text, 6 px corners, river for action, brick for danger. */
export const theme = createTheme({
  colors: { primary: river, danger: brick },
  primaryColor: 'primary',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: 6,
  radius: { sm: '4px', md: '6px', lg: '10px' },
  focusRing: 'never',
  respectReducedMotion: true,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--text-2xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  variantColorResolver,
  components: {
    // without it the box of a file looks like one to type in
    FileInput: { defaultProps: { placeholder: officers.shell.chooseFile } },
    // its button shows a cross only
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': officers.shell.close } } },
  },
});

const fromTokens = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
  '--mantine-primary-color-light': 'var(--primary-tint)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-primary-filled': 'var(--primary)',
  '--mantine-color-white': 'var(--surface)',
} as const;

/** Every colour of Mantine that we show, taken from the tokens in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});

// Why a bundle was not opened. Each message says what was expected, what was found and what to do.

/** Any of the failures below. */
export class BundleError extends Error {
  override readonly name: string = 'BundleError';
}

export class BundleMissingError extends BundleError {
  override readonly name = 'BundleMissingError';
  constructor(file: string) {
    super(
      `The bundle has no ${file}. Build it again with "kb build", or point to the folder that holds manifest.json.`,
    );
  }
}

export class BundleCorruptError extends BundleError {
  override readonly name = 'BundleCorruptError';
  constructor(file: string, found: string) {
    super(`${file} of the bundle is damaged: ${found}. Copy or build the bundle again.`);
  }
}

export class BundleTooNewError extends BundleError {
  override readonly name = 'BundleTooNewError';
  constructor(format: unknown) {
    super(`The bundle has format ${String(format)}, and this version reads format 1. Update the extension.`);
  }
}

/** What we use of the package, which has no types of its own. */
declare module "edtf" {
  export function parse(text: string, options?: { readonly level?: number }): unknown;
}

/** A part of the program that is loaded when it is needed did not come: the network failed, or a newer version is in its place. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

/** On which side of its cue a content stands; `None`: the candidate is no attribution. */
export const enum ContentSide {
  None = 0,
  Right = 1,
  Left = 2,
  /** Pieces on both sides within the sentence. */
  Both = 3,
}

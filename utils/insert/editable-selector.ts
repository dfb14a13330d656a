/** What can be typed into besides fields; not a frame whose document is in `designMode`. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

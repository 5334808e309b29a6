// Made from templates/theme.yaml by schemas/generate.js; change that file and run npm run prepare.
import type { Theme } from '../theme.ts';

export const shippedTheme: Theme = {
  "colours": {
    "accent": "1B5775",
    "text": "262626",
    "muted": "595959",
    "band": "EEF2F4",
    "axes": [
      "1B5775",
      "A84A0B",
      "43711B",
      "6F4291",
      "A5303C",
      "1F6F93",
      "75591A",
      "4F5B63"
    ],
    "charts": [
      "1B5775",
      "C25E12",
      "4E7F22",
      "7A4B9A",
      "B23A48",
      "2F84AC",
      "87691A",
      "5F6B73"
    ],
    "states": {
      "to-come": "6B7780",
      "in-progress": "1B5C9C",
      "done": "235A2B",
      "late": "A84C00",
      "blocked": "780A20",
      "abandoned": "2F2A33"
    }
  },
  "fonts": {
    "headings": "Arial",
    "text": "Arial"
  },
  "logo": null,
  "cover": null,
  "partners": []
};

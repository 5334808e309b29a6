// Made from templates/themes/ by schemas/generate.js; change those files and run npm run prepare.
import type { ThemeFile } from './files.ts';

export const shippedLooks: Readonly<Record<string, ThemeFile>> = {
  "chaleureux": {
    "colours": {
      "accent": "#96391C",
      "text": "#2D2420",
      "muted": "#665650",
      "band": "#F8F1EA",
      "axes": [
        "#96391C",
        "#2F6B5E",
        "#855600",
        "#7A3B5E",
        "#3F5E8C",
        "#5A6719",
        "#A3304A",
        "#665650"
      ],
      "charts": [
        "#96391C",
        "#4C8B7C",
        "#B07B18",
        "#9C5C80",
        "#6080AE",
        "#7F8F33",
        "#C2566E",
        "#8A7A73"
      ]
    },
    "fonts": {
      "headings": "Calibri",
      "text": "Calibri"
    }
  },
  "franc": {
    "colours": {
      "accent": "#00665A",
      "text": "#1A1A1A",
      "muted": "#525252",
      "band": "#E8F3F1",
      "axes": [
        "#00665A",
        "#B3261E",
        "#0B5CAD",
        "#7A3FA0",
        "#9A4D00",
        "#2E7210",
        "#A31565",
        "#3D4F5C"
      ],
      "charts": [
        "#00665A",
        "#D1443B",
        "#2D7DCB",
        "#9457BD",
        "#C06A10",
        "#4B9326",
        "#C4458B",
        "#627684"
      ]
    },
    "fonts": {
      "headings": "Arial",
      "text": "Arial"
    }
  },
  "sobre": {
    "colours": {
      "accent": "#2B3A4A",
      "text": "#222222",
      "muted": "#55595E",
      "band": "#F1F3F4",
      "axes": [
        "#2B3A4A",
        "#6B4A2F",
        "#3B5F4C",
        "#5A4A6B",
        "#75393F",
        "#34597A",
        "#665A2F",
        "#4F5B63"
      ],
      "charts": [
        "#2B3A4A",
        "#8A6B4A",
        "#55826B",
        "#7B6C90",
        "#9A5F65",
        "#5780A3",
        "#8C7C45",
        "#737F88"
      ]
    },
    "fonts": {
      "headings": "Times New Roman",
      "text": "Arial"
    }
  }
};

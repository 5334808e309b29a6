"""Opens .docx and .xlsx files with python-docx and openpyxl, whose paths come on the input, and says in JSON what each reads."""

import json
import sys

import docx
import openpyxl


def read_word(path):
    document = docx.Document(path)
    tables = document.tables
    words = [paragraph.text for paragraph in document.paragraphs]
    words += [cell.text for table in tables for row in table.rows for cell in row.cells]
    return {
        "title": document.core_properties.title,
        "words": "\n".join(words),
        "parts": len(document.paragraphs),
        "tables": len(tables),
        "pictures": len(document.inline_shapes),
    }


def read_workbook(path):
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return {
        "title": book.properties.title,
        "words": "\n".join(str(cell.value) for cell in cells),
        "parts": len(cells),
        "tables": sum(len(sheet.tables) for sheet in book),
        "pictures": 0,
    }


def read(path):
    try:
        return (read_word if path.endswith(".docx") else read_workbook)(path)
    except Exception as error:  # Whatever it is, it is what the proof is after.
        return {"error": f"{type(error).__name__}: {error}"}


paths = sys.stdin.read().splitlines()
print(json.dumps({path: read(path) for path in paths}))

// Where the Office files of the corpus come from: public test suites of Office libraries, each at one commit. None of their files is kept here.
export const sources = [
  ['apache/poi', 'a528d43590b3f71aa94310de881a35af887fdd0f'],
  ['apache/tika', '2b70202aaec3db48fd5ff4d996d974444a750a11'],
  ['ClosedXML/ClosedXML', 'f77503d58e0edaefea5108739548d1568fe377e6'],
  ['ClosedXML/ClosedXML.Report', 'a428fa46825d8c38e3d151e50a101c0f853f1351'],
  ['docling-project/docling', 'e1cb2b234c48ff29746b0f2f843d07f8e23905a0'],
  ['dotnet/Open-XML-SDK', 'cd2b359ef824737edb93f1c6157c19551aae1e52'],
  ['elapouya/python-docx-template', 'f96b0b641359e7ecbc054d48da2aea682834dee2'],
  ['EPPlusSoftware/EPPlus', '429f2f2b9166f6d82942906ef44a36ecabec8328'],
  ['exceljs/exceljs', '5bed18b45e824f409b08456b59b87430ded023ab'],
  ['jgm/pandoc', '0a9a2f261510322ee5a33a2a7facce54b8a718ec'],
  ['jmcnamara/XlsxWriter', 'cf3fe78d3eab5e4c7d825d4451af3a60e2a04011'],
  ['mwilliamson/mammoth.js', 'e3b9cecdaa3df0d9007ed7b06add53c65516e429'],
  ['nissl-lab/npoi', '30569a82f1f4b3fb0232edcf9eb886a6a63cb9a1'],
  ['OfficeDev/Open-Xml-PowerTools', '5881422a881f6ccefce2b9801b5dc6a753670d6e'],
  ['open-xml-templating/docxtemplater', '6fd5c9b6ffe3c5dd23c96bac4ee0ace88826287a'],
  ['PHPOffice/PhpSpreadsheet', '11645d54ac203be6693309f0cd5153a4dfbf3761'],
  ['PHPOffice/PHPWord', '0ab0b4940bc52c7183e82ab2fd55324607037a73'],
  ['plutext/docx4j', 'c09797573256c0abac8529008df7336125ea5685'],
  ['python-openxml/python-docx', 'e45454602b53e8e572b179ccf1c91093ec9f4ed7'],
  ['qax-os/excelize', '8d26cbd932e8ff9e12dc42f7fef245baf7773b72'],
  ['scanny/python-pptx', '278b47b1dedd5b46ee84c286e77cdfb0bf4594be'],
  ['SheetJS/test_files', 'fb4bdf0158ba308c182f82663b61607bb79cd4b5'],
  ['tafia/calamine', '263762c8e98ef25da8511d9c5ea1783493e3bf6d'],
  ['theorchard/openpyxl', 'b06d737937d6c04927d8cfe9758a78d94c023872'],
  ['tidyverse/readxl', '47f8aeac0a99eee6c6db2d64ead2225e5e3ae4af'],
  ['VolodymyrBaydalka/docxjs', '191d3e0db009da578fbe4da70d55305cd8d50226'],
];

/** The formats that templates are made in. */
export const OFFICE_FILE = /\.(docx|dotx|xlsx|xltx|pptx|potx)$/i;

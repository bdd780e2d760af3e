import type { importsSaid as english } from "@/lib/core/i18n/en/imports-said";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that come in: refusals, letters, and sentences of the record, in Chinese. */
export const importsSaid: Filled<typeof english> = {
  refusals: {
    matrixEmpty: "文件是空的。",
    matrixUnknownFormat: "这不是可以读取的意见汇总表。请提供.xlsx、.docx或.csv文件。",
    matrixOldOffice: "这是旧版Office文件（.xls、.doc）。请另存为.xlsx或.docx后再提交。",
    matrixEncrypted: "文件设有密码，无法读取。请去除密码后保存。",
    matrixDamaged: "文件已损坏，无法打开。请在原程序中打开并保存，然后再试。",
    matrixDoctype: "文件含有文档类型声明，Office程序不会写入此类内容。文件未被读取。",
    matrixBomb: "文件展开后将超出可读取的限度：200 MB，或各行合计2,500万字符。文件未被读取。",
    matrixTooManyRows: "文件超过20,000行。请分成几个文件提交。",
    matrixTooManyParagraphs:
      "文件段落过多：表格以外最多可读60,000段，表格单元格内最多400,000段。请分成几个文件提交。",
    matrixNoRows: "文件中没有找到意见：没有标题可识别的表格，没有修订，也没有批注。",
    importDone: "此文件的内容已经采用。",
    importBringsNothing: "该文件没有可提交的内容：没有新增或改动的行。请先对各行作出决定，或丢弃该文件。",
    importChanged: "打开本页之后，有些行的处理方式已变。请重新加载页面并再次查看；尚未采用任何内容。",
  },
  letters: {},
  record: {
    importApplied: "{actor}为《{title}》采用了一份意见汇总表：新意见{added}条，修改{changed}条。",
    importAppliedFor:
      "秘书处代{entity}采用了其就《{title}》发来的意见汇总表：新意见{added}条，修改{changed}条。",
  },
};

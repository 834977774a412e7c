# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Printing a practice card: a preview first, and from there the printer or a file."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.language import tr
from recovery_gui.presentation.card_props import CardProps
from recovery_gui.ui.card_box import DOTS_PER_INCH
from recovery_gui.ui.card_paper import dots_of, usual_paper
from recovery_gui.ui.practice_card import Look, PracticeCard

SIZE = (820, 900)


def preview_card(parent: QWidget, props: CardProps, theme: str, build: FigureBuild) -> None:
    """Open the preview and wait until it is closed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(QPageLayout(usual_paper(), QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(props.title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setObjectName("PrintPreview")
    dialog.setWindowTitle(tr("Print: {title}").format(title=props.title))
    dialog.resize(*SIZE)
    dialog.paintRequested.connect(lambda asked: print_card(asked, props, theme, build))
    dialog.exec()
    dialog.deleteLater()


def print_card(printer: QPrinter, props: CardProps, theme: str, build: FigureBuild) -> None:
    """Paint the card page by page, laid out for the paper that the printer has."""
    paper = dots_of(printer.pageLayout().pageSize())
    card = PracticeCard(props, Look(theme, build, paper))
    painter = QPainter(printer)
    painter.scale(printer.resolution() / DOTS_PER_INCH, printer.resolution() / DOTS_PER_INCH)
    for page in range(card.page_count):
        if page:
            printer.newPage()
        card.paint_page(painter, page, ground=False)
    painter.end()

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Engine</name>
        <message numerus="yes">
            <source>A person should look at {count} photos before a copy is shared.</source>
            <translation>
                <numerusform>A person should look at {count} photo before a copy is shared.</numerusform>
                <numerusform>A person should look at {count} photos before a copy is shared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}</source>
            <translation>
                <numerusform>Whole: {count} entry. Keep the last hash elsewhere to prove it later: {hash}</numerusform>
                <numerusform>Whole: {count} entries. Keep the last hash elsewhere to prove it later: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} checks passed</source>
            <translation>
                <numerusform>{count} check passed</numerusform>
                <numerusform>{count} checks passed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files could not be checked.</source>
            <translation>
                <numerusform>{count} file could not be checked.</numerusform>
                <numerusform>{count} files could not be checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items</source>
            <translation>
                <numerusform>{count} item</numerusform>
                <numerusform>{count} items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} items that a copy does not need.</source>
            <translation>
                <numerusform>{count} item that a copy does not need.</numerusform>
                <numerusform>{count} items that a copy does not need.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} parts that PhotoVet cannot read, and removes for that reason.</source>
            <translation>
                <numerusform>{count} part that PhotoVet cannot read, and removes for that reason.</numerusform>
                <numerusform>{count} parts that PhotoVet cannot read, and removes for that reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} links, which were not followed</source>
            <translation>
                <numerusform>{count} link, which was not followed</numerusform>
                <numerusform>{count} links, which were not followed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files of the system</source>
            <translation>
                <numerusform>{count} file of the system</numerusform>
                <numerusform>{count} files of the system</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} photo</numerusform>
                <numerusform>{count} photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could be checked only in part and may hold more.</source>
            <translation>
                <numerusform>{count} photo could be checked only in part and may hold more.</numerusform>
                <numerusform>{count} photos could be checked only in part and may hold more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos could not be checked in full and may hold more: do not share them unseen.</source>
            <translation>
                <numerusform>{count} photo could not be checked in full and may hold more: do not share it unseen.</numerusform>
                <numerusform>{count} photos could not be checked in full and may hold more: do not share them unseen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos failed: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} photo failed: no copy was written, see the reason beside each.</numerusform>
                <numerusform>{count} photos failed: no copy was written, see the reason beside each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos had nothing to remove.</source>
            <translation>
                <numerusform>{count} photo had nothing to remove.</numerusform>
                <numerusform>{count} photos had nothing to remove.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos looked at, {telling} of them give something away.</source>
            <translation>
                <numerusform>{count} photo looked at, {telling} of them give something away.</numerusform>
                <numerusform>{count} photos looked at, {telling} of them give something away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos recorded as checked by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} photo recorded as checked by {who}. Last hash: {hash}</numerusform>
                <numerusform>{count} photos recorded as checked by {who}. Last hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos refused: no copy was written, see the reason beside each.</source>
            <translation>
                <numerusform>{count} photo refused: no copy was written, see the reason beside each.</numerusform>
                <numerusform>{count} photos refused: no copy was written, see the reason beside each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos should be looked at by a person.</source>
            <translation>
                <numerusform>{count} photo should be looked at by a person.</numerusform>
                <numerusform>{count} photos should be looked at by a person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos signed off by {who}. Last hash: {hash}</source>
            <translation>
                <numerusform>{count} photo signed off by {who}. Last hash: {hash}</numerusform>
                <numerusform>{count} photos signed off by {who}. Last hash: {hash}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} would be written; no copy was left behind.</source>
            <translation>
                <numerusform>{count} photo: {written} would be written; no copy was left behind.</numerusform>
                <numerusform>{count} photos: {written} would be written; no copy was left behind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} photos: {written} written and checked.</source>
            <translation>
                <numerusform>{count} photo: {written} written and checked.</numerusform>
                <numerusform>{count} photos: {written} written and checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} places</source>
            <translation>
                <numerusform>{count} place</numerusform>
                <numerusform>{count} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sidecar files, which may tell where and when</source>
            <translation>
                <numerusform>{count} sidecar file, which may tell where and when</numerusform>
                <numerusform>{count} sidecar files, which may tell where and when</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} other files</source>
            <translation>
                <numerusform>{count} other file</numerusform>
                <numerusform>{count} other files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} files that could not be opened</source>
            <translation>
                <numerusform>{count} file that could not be opened</numerusform>
                <numerusform>{count} files that could not be opened</numerusform>
            </translation>
        </message>
    </context>
</TS>

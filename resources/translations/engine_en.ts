<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Engine</name>
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

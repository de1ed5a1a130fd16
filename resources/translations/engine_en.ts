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
    </context>
</TS>
